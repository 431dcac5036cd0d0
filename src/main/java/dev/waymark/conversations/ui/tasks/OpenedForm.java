package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.UI;
import dev.waymark.conversations.tasks.OpenForm.Opened;
import dev.waymark.forms.Answers;
import dev.waymark.forms.ui.AnswerSummary;
import dev.waymark.forms.ui.FormFields;
import dev.waymark.forms.ui.Viewer;

/** An opened task on the screen: to fill in, or to read. */
final class OpenedForm {

    private OpenedForm() {}

    static FormFields fields(Opened opened) {
        return new FormFields(
                opened.form(), opened.context(), viewer(opened), UI.getCurrent().getLocale(), opened.answers());
    }

    static AnswerSummary summary(Opened opened, Answers answers) {
        return new AnswerSummary(
                opened.form(), opened.context(), viewer(opened), UI.getCurrent().getLocale(), answers);
    }

    private static Viewer viewer(Opened opened) {
        var other = opened.other().name();
        return opened.asEmployee() ? Viewer.employeeWith(other) : Viewer.managerWith(other);
    }
}
