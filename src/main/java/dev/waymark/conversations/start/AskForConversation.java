package dev.waymark.conversations.start;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.Parts;
import dev.waymark.engine.Processes;
import dev.waymark.forms.Answers;
import dev.waymark.people.EligibleManagers;
import dev.waymark.people.People;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An employee asks somebody for a career conversation (T-02, F02); the asking is their choice of parts. */
@Service
public class AskForConversation {

    static final FormId FORM = new FormId("ask");

    private final StartForms forms;
    private final Conversations conversations;
    private final People people;
    private final EligibleManagers eligibleManagers;
    private final Notebook notebook;
    private final Processes processes;
    private final Clock clock;

    AskForConversation(
            StartForms forms,
            Conversations conversations,
            People people,
            EligibleManagers eligibleManagers,
            Notebook notebook,
            Processes processes,
            Clock clock) {
        this.forms = forms;
        this.conversations = conversations;
        this.people = people;
        this.eligibleManagers = eligibleManagers;
        this.notebook = notebook;
        this.processes = processes;
        this.clock = clock;
    }

    @Transactional
    public ConversationId ask(Answers answers, PersonId employee) {
        var form = forms.open(FORM, employee);
        var accepted = form.check(answers);
        var manager = new PersonId(accepted.text("manager").orElseThrow(NotPossibleNow::new));
        requireEligible(employee, manager);

        var conversation = begin(employee, manager, new Parts(form.form()).asked(accepted));
        form.form().decisionsOf(accepted).forEach((field, answer) -> conversation.decide(FORM.value(), field, answer));
        notebook.keep(conversation, form.form().entriesOf(accepted, form.context()), employee);
        return conversation.id();
    }

    /** Goes on with the person whom the employee named after a request came to nothing; the first one is told nothing. */
    @Transactional
    public void askSomeoneElse(ConversationId former) {
        var conversation = conversations.lock(former);
        var other = new PersonId(conversation.decisionOn("wayOn", "person"));
        requireEligible(conversation.employee(), other);
        var parts = new LinkedHashMap<Stage, Mode>();
        conversation.choices().forEach(choice -> parts.put(choice.stage(), choice.mode()));
        begin(conversation.employee(), other, parts)
                .decide(FORM.value(), "pace", conversation.decisionOn(FORM.value(), "pace"));
    }

    private Conversation begin(PersonId employee, PersonId manager, Map<Stage, Mode> parts) {
        var conversation =
                conversations.save(Conversation.ask(employee, manager, forms.parts(), parts, clock.instant()));
        processes.begin(conversation.id(), "asked");
        return conversation;
    }

    /** Two windows, or the two of them at the same moment, begin one conversation and not two. */
    private void requireEligible(PersonId employee, PersonId manager) {
        people.findAndLock(employee.value());
        var eligible = eligibleManagers.of(employee).stream()
                .anyMatch(person -> person.id().equals(manager));
        if (!eligible || conversations.existsByEmployeeAndManager(employee, manager)) {
            throw new NotPossibleNow();
        }
    }
}
