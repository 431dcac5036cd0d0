package dev.waymark.conversations.ui.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** What a manager reads of the topics that the employee has closed and told them of (W3), word for word. */
public class ClosedTopicLines extends Div {

    public ClosedTopicLines(String employee, List<String> names) {
        addClassNames("card", "closed-topics");
        names.stream().distinct().forEach(name -> add(new Paragraph(sentence(employee, name))));
        setVisible(!names.isEmpty());
    }

    /** With a blank name the sentence names no topic. */
    public static String sentence(String employee, String name) {
        return name.isBlank()
                ? I18NProvider.translate("conversations.W3", employee)
                : I18NProvider.translate("conversations.W3.named", employee, name.strip());
    }
}
