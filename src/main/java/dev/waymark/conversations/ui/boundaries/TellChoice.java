package dev.waymark.conversations.ui.boundaries;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.waymark.conversations.boundaries.Boundary;
import dev.waymark.conversations.boundaries.MyBoundaries.OtherSide;
import dev.waymark.conversations.ui.words.ClosedTopicLines;

/** Whether one manager is told that a topic is closed, under which name, and what they would read, word for word. */
class TellChoice extends Div {

    private final transient OtherSide other;
    private final String employee;
    private final Checkbox tell = new Checkbox();
    private final TextField name = new TextField();
    private final Paragraph preview = new Paragraph();

    TellChoice(OtherSide other, String employee) {
        this.other = other;
        this.employee = employee;
        addClassName("tell-choice");
        tell.setLabel(getTranslation("boundaries.tell", other.name()));
        name.setLabel(getTranslation("boundaries.nameFor", other.name()));
        name.setHelperText(getTranslation("boundaries.nameFor.help", other.name()));
        name.setMaxLength(Boundary.LONGEST_LABEL);
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.LAZY);
        preview.getElement().setAttribute("role", "status");
        tell.addValueChangeListener(change -> show());
        name.addValueChangeListener(change -> show());
        add(tell, name, preview);
        show();
    }

    OtherSide other() {
        return other;
    }

    boolean isChosen() {
        return tell.getValue();
    }

    void choose() {
        tell.setValue(true);
        tell.setVisible(false);
    }

    String name() {
        return name.getValue();
    }

    private void show() {
        name.setVisible(isChosen());
        preview.setVisible(isChosen());
        preview.setText(
                isChosen()
                        ? getTranslation(
                                "boundaries.preview",
                                other.name(),
                                ClosedTopicLines.sentence(employee, name.getValue()))
                        : "");
    }
}
