package dev.waymark.modeling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.modeling.check.Remark;
import dev.waymark.proof.Rule;
import dev.waymark.proof.Sentence;

/** What breaks a rule, in plain words: what it is, what could happen to a person, how to mend it. */
public final class RemarkWords {

    public String title(Rule rule) {
        return rule.name() + " – " + text("editor.rule." + rule.name());
    }

    String whatCouldHappen(Rule rule) {
        return text("editor.rule." + rule.name() + ".happens");
    }

    String howToMend(Rule rule) {
        return Sentence.in(UI.getCurrent().getLocale(), rule.mend());
    }

    /** One sentence with everything that is known about the place. */
    String sentence(Remark remark) {
        return Sentence.in(UI.getCurrent().getLocale(), remark.message());
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
