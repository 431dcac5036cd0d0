package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.html.Div;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.removal.TakenOutMeanwhile;
import dev.waymark.conversations.tasks.OpenForm.Opened;
import dev.waymark.conversations.ui.words.TaskWords;
import dev.waymark.conversations.ui.words.Told;
import dev.waymark.conversations.ui.workbook.WorkbookView;
import dev.waymark.forms.Answers;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.forms.ui.FormFields;
import dev.waymark.shared.ConversationId;
import java.util.List;
import java.util.Set;

/** The form of a task, from its first page to handing it in. */
class TaskForm extends Div {

    /** What is answered here may have been the end of the conversation. */
    private static final Set<String> MAY_END_IT = Set.of("replyRequest", "wayOn", "next");

    private final transient Opened opened;
    private final transient TaskDesk desk;
    private final TaskView page;

    TaskForm(Opened opened, FormFields fields, TaskDesk desk, TaskView page) {
        this.opened = opened;
        this.desk = desk;
        this.page = page;
        add(new Questionnaire(fields, this::deed, (form, answers) -> page.unlessGone(() -> handIn(form, answers))));
    }

    /** What the button does, in its own words: whether anything becomes readable for the other is not left open. */
    private String deed(Answers accepted) {
        var other = opened.other().name();
        return TaskWords.find("deed", opened.task().form(), other)
                .orElseGet(() -> opened.form().shares(accepted, opened.context())
                        ? getTranslation("conversations.task.share", other)
                        : getTranslation("conversations.task.keep"));
    }

    private void handIn(Questionnaire questionnaire, Answers answers) {
        try {
            var shared = desk.handIn(opened.task().id(), answers);
            page.finish(getTranslation("conversations.task.done"), next());
            offerUndo(shared);
            if (!MAY_END_IT.contains(opened.task().form().value())) {
                page.offerConversation(opened);
            }
            if (leadsToWorkbook(answers)) {
                page.add(WorkbookView.link(getTranslation("workbook.open")));
            }
        } catch (AnswersNotAccepted not) {
            questionnaire.show(not.findings());
        } catch (TakenOutMeanwhile gone) {
            page.reopen(opened.task().id());
        }
    }

    /** Only the employee takes back; afterwards each item has its own way back on the page of the conversation. */
    private void offerUndo(List<String> shared) {
        if (!opened.asEmployee() || shared.isEmpty()) {
            return;
        }
        var conversation = opened.task().conversation();
        Told.withUndo(
                getTranslation("conversations.task.shared", opened.other().name()),
                () -> takeBack(conversation, shared));
    }

    private void takeBack(ConversationId conversation, List<String> shared) {
        try {
            desk.takeBack(conversation, shared);
            Told.that(getTranslation("conversations.mine.takenBack"));
        } catch (NotAParticipant meanwhile) {
            Told.that(getTranslation("conversations.mine.over"));
        }
    }

    /** Of the three ways on after a request (F03), one is a place and not a step. */
    private boolean leadsToWorkbook(Answers answers) {
        return opened.task().form().value().equals("wayOn")
                && answers.text("next").filter("WORKBOOK"::equals).isPresent();
    }

    private String next() {
        return TaskWords.find("next", opened.task().form(), opened.other().name())
                .orElseGet(() -> getTranslation("conversations.task.next"));
    }
}
