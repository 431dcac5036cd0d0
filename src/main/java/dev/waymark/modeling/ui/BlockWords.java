package dev.waymark.modeling.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.modeling.words.ElementTemplate;

/** What building blocks are called in the language of the person. */
final class BlockWords {

    private BlockWords() {}

    /** The name that the template gives itself, for one that nobody translated. */
    static String nameOf(ElementTemplate template) {
        var key = "editor.template." + template.id().substring(template.id().lastIndexOf('.') + 1);
        var name = I18NProvider.translate(key);
        return name.startsWith("!") ? template.name() : name;
    }
}
