package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.conversations.tasks.OpenForm.Opened;
import dev.waymark.conversations.ui.words.DueWords;
import dev.waymark.conversations.ways.DecideNotNow.Deliver;
import dev.waymark.forms.Answers;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.forms.ui.FormFields;

/** The employee's choice (F04): yes and no weigh the same, and doing nothing is as good. */
class ChoiceForm extends Div {

    private final transient Opened opened;
    private final transient TaskDesk desk;
    private final TaskView page;
    private final FormFields fields;
    private final ChoicePreview preview;
    private final Button choose = new Button(getTranslation("conversations.choice.choose"), click -> fields().accepted()
            .ifPresentOrElse(this::choose, this::letThemChoose));

    ChoiceForm(Opened opened, FormFields fields, TaskDesk desk, DueWords due, TaskView page) {
        this.opened = opened;
        this.desk = desk;
        this.page = page;
        this.fields = fields;
        this.preview = new ChoicePreview(opened.form(), opened.other().name(), opened.answers());
        fields.addChangeListener(() -> preview.show(fields.answers()));
        choose.setDisableOnClick(true);
        var notNow = new Button(getTranslation("conversations.choice.notNow"), click -> askWhenToTell());
        var answers = new Div(choose, notNow);
        answers.addClassNames("button-row", "equal-buttons");
        add(fields, preview, answers, doingNothing(due));
    }

    private FormFields fields() {
        return fields;
    }

    private Div doingNothing(DueWords due) {
        var stop = new Button(
                getTranslation("conversations.choice.stopReminders"),
                click -> notNow(Deliver.WHEN_INVITATION_ENDS, "conversations.choice.stopped"));
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        stop.setDisableOnClick(true);
        var sentence = due.dayOf(opened.task())
                .map(day -> getTranslation("conversations.choice.doNothing", day))
                .orElseGet(() -> getTranslation("conversations.choice.doNothingAnyTime"));
        return new Div(new Paragraph(sentence), stop);
    }

    private void choose(Answers answers) {
        page.unlessGone(() -> {
            try {
                desk.handIn(opened.task().id(), answers);
                page.finish(getTranslation("conversations.choice.done"), getTranslation("conversations.choice.next"));
                page.offerConversation(opened);
            } catch (AnswersNotAccepted not) {
                fields.show(not.findings());
                letThemChoose();
            }
        });
    }

    private void letThemChoose() {
        choose.setEnabled(true);
    }

    private void askWhenToTell() {
        new NotNowDialog(opened.other().name(), deliver -> notNow(deliver, "conversations.choice.done")).open();
    }

    private void notNow(Deliver deliver, String title) {
        page.unlessGone(() -> {
            desk.notNow(opened.task().id(), deliver);
            page.finish(
                    getTranslation(title),
                    getTranslation(
                            "conversations.choice.next." + deliver,
                            opened.other().name()));
            if (deliver == Deliver.WHEN_INVITATION_ENDS) {
                page.offerConversation(opened);
            }
        });
    }
}
