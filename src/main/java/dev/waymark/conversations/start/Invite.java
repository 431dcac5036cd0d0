package dev.waymark.conversations.start;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.Parts;
import dev.waymark.conversations.WaitingPeriods;
import dev.waymark.conversations.start.StartForms.StartForm;
import dev.waymark.engine.Processes;
import dev.waymark.forms.Answers;
import dev.waymark.people.People;
import dev.waymark.people.ReportingLines;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager invites people who report to them to a career conversation (T-01, F01), one or several at once. */
@Service
public class Invite {

    static final FormId FORM = new FormId("invite");

    private static final int USUAL_MINUTES = 60;

    private final StartForms forms;
    private final Conversations conversations;
    private final WaitingPeriods waitingPeriods;
    private final ReportingLines lines;
    private final People people;
    private final Notebook notebook;
    private final Processes processes;
    private final Clock clock;

    Invite(
            StartForms forms,
            Conversations conversations,
            WaitingPeriods waitingPeriods,
            ReportingLines lines,
            People people,
            Notebook notebook,
            Processes processes,
            Clock clock) {
        this.forms = forms;
        this.conversations = conversations;
        this.waitingPeriods = waitingPeriods;
        this.lines = lines;
        this.people = people;
        this.notebook = notebook;
        this.processes = processes;
        this.clock = clock;
    }

    @Transactional
    public ConversationId invite(Answers answers, PersonId manager) {
        var form = forms.open(FORM, manager);
        var accepted = form.check(answers);
        var employee = new PersonId(accepted.text("employee").orElseThrow(CannotInvite::new));
        return send(form, accepted, employee, manager).orElseThrow(CannotInvite::new);
    }

    /**
     * Invites all that the form names and gives those whom this manager cannot invite at the moment. Why is told of
     * nobody, and for nobody is more or less looked up.
     */
    @Transactional
    public List<PersonId> inviteSeveral(Answers answers, PersonId manager) {
        var form = forms.inviteSeveral(manager);
        var accepted = form.check(answers);
        // In one order, so that two managers do not wait for each other.
        accepted.texts("employees").stream().sorted().forEach(people::findAndLock);
        return accepted.texts("employees").stream()
                .map(PersonId::new)
                .filter(employee -> send(form, accepted, employee, manager).isEmpty())
                .toList();
    }

    private Optional<ConversationId> send(StartForm form, Answers accepted, PersonId employee, PersonId manager) {
        if (!isPossible(employee, manager)) {
            return Optional.empty();
        }
        var conversation = conversations.save(
                Conversation.invite(manager, employee, offered(form, accepted), minutes(accepted), clock.instant()));
        accepted.date("firstWeek").ifPresent(conversation.beginning()::notBefore);
        notebook.keep(conversation, form.form().entriesOf(accepted, form.context()), manager);
        processes.begin(conversation.id(), "invited");
        return Optional.of(conversation.id());
    }

    /**
     * Each of the three is asked in any case, so that an answer takes as long whatever the cause. Nobody else begins or
     * asks meanwhile: of two invitations at the same moment one would outlive the no to the other.
     */
    private boolean isPossible(PersonId employee, PersonId manager) {
        people.findAndLock(employee.value());
        var leads = lines.leads(manager, employee, clock.instant());
        var talking = conversations.existsByEmployeeAndManager(employee, manager);
        var waiting = waitingPeriods
                .find(employee, manager)
                .filter(period -> period.covers(LocalDate.now(clock)))
                .isPresent();
        return leads && !talking && !waiting;
    }

    private List<Stage> offered(StartForm form, Answers accepted) {
        var chosen = new Parts(form.form()).offered(accepted);
        return chosen.isEmpty() ? forms.parts() : chosen;
    }

    private static int minutes(Answers accepted) {
        return accepted.text("length").map(Integer::parseInt).orElse(USUAL_MINUTES);
    }
}
