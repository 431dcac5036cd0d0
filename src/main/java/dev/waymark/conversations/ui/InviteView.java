package dev.waymark.conversations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.waymark.conversations.CannotInvite;
import dev.waymark.conversations.Invite;
import dev.waymark.conversations.StartForms;
import dev.waymark.forms.Answers;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.forms.ui.FormFields;
import dev.waymark.forms.ui.Viewer;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.ReportingLines;
import dev.waymark.ui.EmptyState;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Where a manager invites somebody who reports to them (T-01). */
@Route(InviteView.ROUTE)
@PermitAll
class InviteView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "team/invite";

    private final transient StartForms forms;
    private final transient Invite invite;
    private final transient CurrentPerson currentPerson;
    private final transient ReportingLines lines;
    private final transient Clock clock;
    private final Problem problem = new Problem();

    InviteView(StartForms forms, Invite invite, CurrentPerson currentPerson, ReportingLines lines, Clock clock) {
        this.forms = forms;
        this.invite = invite;
        this.currentPerson = currentPerson;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(header("conversations.invite.title").lead(getTranslation("conversations.invite.lead")));
        if (lines.reportsOf(currentPerson.id(), clock.instant()).isEmpty()) {
            add(new EmptyState(
                    getTranslation("conversations.invite.nobody"), getTranslation("conversations.invite.nobody.lead")));
        } else {
            add(problem, questionnaire());
        }
    }

    private Questionnaire questionnaire() {
        var start = forms.invite(currentPerson.id());
        var viewer = Viewer.managerWith(getTranslation("conversations.invite.other"));
        var fields = new FormFields(start.form(), start.context(), viewer, getLocale(), start.answers());
        return new Questionnaire(fields, accepted -> getTranslation("conversations.invite.send"), this::send);
    }

    private void send(Questionnaire questionnaire, Answers answers) {
        problem.clear();
        try {
            invite.invite(answers, currentPerson.id());
            removeAll();
            add(
                    header("conversations.invite.done").lead(getTranslation("conversations.invite.next")),
                    new Paragraph(getTranslation("conversations.invite.next.silence")));
        } catch (AnswersNotAccepted not) {
            questionnaire.show(not.findings());
        } catch (CannotInvite cannot) {
            questionnaire.showFields();
            problem.tell(getTranslation("conversations.invite.cannot"));
        }
    }

    private PageHeader header(String title) {
        return new PageHeader(getTranslation(title))
                .backTo(getTranslation("conversations.tasks.title"), TasksView.class);
    }
}
