package dev.waymark.modeling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.modeling.compare.Comparison;
import java.util.stream.Collectors;

/** Says which words were changed in English only. It is a hint: what it names may be meant so. */
public class GermanLeft extends Div {

    private static final int MOST_SHOWN = 12;

    public GermanLeft(Comparison found) {
        var names = found.leftInGerman();
        setVisible(!names.isEmpty());
        addClassName("notice");
        var shown = names.stream().limit(MOST_SHOWN).map("“%s”"::formatted).collect(Collectors.joining(", "));
        add(new Paragraph(getTranslation(
                names.size() > MOST_SHOWN ? "editor.german.left.more" : "editor.german.left",
                shown,
                names.size() - MOST_SHOWN)));
    }
}
