package dev.waymark.conversations;

import dev.waymark.engine.Processes;
import dev.waymark.forms.Answers;
import dev.waymark.people.ReportingLines;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager invites somebody who reports to them to a career conversation (T-01, F01). */
@Service
public class Invite {

    static final FormId FORM = new FormId("invite");

    private static final int USUAL_MINUTES = 60;

    private final StartForms forms;
    private final Conversations conversations;
    private final WaitingPeriods waitingPeriods;
    private final ReportingLines lines;
    private final Notebook notebook;
    private final Processes processes;
    private final Clock clock;

    Invite(
            StartForms forms,
            Conversations conversations,
            WaitingPeriods waitingPeriods,
            ReportingLines lines,
            Notebook notebook,
            Processes processes,
            Clock clock) {
        this.forms = forms;
        this.conversations = conversations;
        this.waitingPeriods = waitingPeriods;
        this.lines = lines;
        this.notebook = notebook;
        this.processes = processes;
        this.clock = clock;
    }

    @Transactional
    public ConversationId invite(Answers answers, PersonId manager) {
        var form = forms.open(FORM, manager);
        var accepted = form.check(answers);
        var employee = new PersonId(accepted.text("employee").orElseThrow(CannotInvite::new));
        if (!isPossible(employee, manager)) {
            throw new CannotInvite();
        }

        var conversation = conversations.save(
                Conversation.invite(manager, employee, offered(accepted), minutes(accepted), clock.instant()));
        notebook.keep(conversation, form.form().entriesOf(accepted, form.context()), manager);
        processes.begin(conversation.id(), "invited");
        return conversation.id();
    }

    private boolean isPossible(PersonId employee, PersonId manager) {
        return lines.leads(manager, employee, clock.instant())
                && !conversations.existsByEmployeeAndManager(employee, manager)
                && waitingPeriods
                        .find(employee, manager)
                        .filter(period -> period.covers(LocalDate.now(clock)))
                        .isEmpty();
    }

    private static List<Stage> offered(Answers accepted) {
        var chosen = accepted.texts("stages").stream().map(Parts::stage).toList();
        return chosen.isEmpty() ? Stage.OF_THE_METHOD : chosen;
    }

    private static int minutes(Answers accepted) {
        return accepted.text("length").map(Integer::parseInt).orElse(USUAL_MINUTES);
    }
}
