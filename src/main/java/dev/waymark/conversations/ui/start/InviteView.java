package dev.waymark.conversations.ui.start;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.waymark.conversations.start.CannotInvite;
import dev.waymark.conversations.start.Invite;
import dev.waymark.conversations.start.StartForms;
import dev.waymark.conversations.ui.tasks.Questionnaire;
import dev.waymark.conversations.ui.team.TeamView;
import dev.waymark.conversations.ui.words.Problem;
import dev.waymark.forms.Answers;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.forms.ui.FormFields;
import dev.waymark.forms.ui.Viewer;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.people.ReportingLines;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.EmptyState;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** Where a manager invites somebody who reports to them, or several at once (T-01). */
@Route(InviteView.ROUTE)
@RouteAlias(InviteView.ROUTE + InviteView.SEVERAL)
@PermitAll
public class InviteView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "team/invite";
    static final String SEVERAL = "/several";

    private final transient StartForms forms;
    private final transient Invite invite;
    private final transient CurrentPerson currentPerson;
    private final transient ReportingLines lines;
    private final transient People people;
    private final transient Clock clock;
    private final Problem problem = new Problem();

    InviteView(
            StartForms forms,
            Invite invite,
            CurrentPerson currentPerson,
            ReportingLines lines,
            People people,
            Clock clock) {
        this.forms = forms;
        this.invite = invite;
        this.currentPerson = currentPerson;
        this.lines = lines;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getPath().endsWith(SEVERAL));
    }

    void show(boolean several) {
        var reports = lines.reportsOf(currentPerson.id(), clock.instant()).size();
        removeAll();
        add(header("conversations.invite.title").lead(getTranslation("conversations.invite.lead")));
        if (reports == 0) {
            add(new EmptyState(
                    getTranslation("conversations.invite.nobody"), getTranslation("conversations.invite.nobody.lead")));
            return;
        }
        if (reports > 1) {
            add(
                    several
                            ? new Anchor(ROUTE, getTranslation("conversations.invite.one"))
                            : new Anchor(ROUTE + SEVERAL, getTranslation("conversations.invite.several")));
        }
        add(problem, questionnaire(several));
    }

    private Questionnaire questionnaire(boolean several) {
        var start = several ? forms.inviteSeveral(currentPerson.id()) : forms.invite(currentPerson.id());
        var viewer = Viewer.managerWith(getTranslation("conversations.invite.other"));
        var fields = new FormFields(start.form(), start.context(), viewer, getLocale(), start.answers());
        return new Questionnaire(
                fields,
                accepted -> getTranslation(several ? "conversations.invite.sendAll" : "conversations.invite.send"),
                (form, answers) -> send(form, answers, several));
    }

    private void send(Questionnaire questionnaire, Answers answers, boolean several) {
        problem.clear();
        try {
            if (several) {
                tellHowItWent(answers, invite.inviteSeveral(answers, currentPerson.id()));
            } else {
                invite.invite(answers, currentPerson.id());
                tellThatItWasSent("conversations.invite.done");
            }
        } catch (AnswersNotAccepted not) {
            questionnaire.show(not.findings());
        } catch (CannotInvite cannot) {
            questionnaire.showFields();
            problem.tell(getTranslation("conversations.invite.cannot"));
        }
    }

    /** One text for whoever could not be invited, whatever the cause, and the same for one as for many. */
    private void tellHowItWent(Answers answers, List<PersonId> cannot) {
        if (cannot.size() < answers.texts("employees").size()) {
            tellThatItWasSent("conversations.invite.doneAll");
        } else {
            removeAll();
            add(header("conversations.invite.title"));
        }
        if (!cannot.isEmpty()) {
            var names = new UnorderedList();
            cannot.forEach(
                    person -> names.add(new ListItem(people.require(person).name())));
            add(new Paragraph(getTranslation("conversations.invite.cannotThese")), names);
        }
    }

    private void tellThatItWasSent(String title) {
        removeAll();
        add(
                header(title).lead(getTranslation("conversations.invite.next")),
                new Paragraph(getTranslation("conversations.invite.next.silence")));
    }

    private PageHeader header(String title) {
        return new PageHeader(getTranslation(title)).backTo(getTranslation("conversations.team.title"), TeamView.class);
    }
}
