package dev.waymark.conversations.start;

import dev.waymark.conversations.Parts;
import dev.waymark.conversations.ReleasedForms;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.people.EligibleManagers;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.people.ReportingLines;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms that begin something and belong to no task so far: inviting (F01) and asking (F02). */
@Service
public class StartForms {

    private final ReleasedForms forms;
    private final People people;
    private final EligibleManagers eligibleManagers;
    private final ReportingLines lines;
    private final Clock clock;

    StartForms(
            ReleasedForms forms, People people, EligibleManagers eligibleManagers, ReportingLines lines, Clock clock) {
        this.forms = forms;
        this.people = people;
        this.eligibleManagers = eligibleManagers;
        this.lines = lines;
        this.clock = clock;
    }

    /** A form beside what it may know. */
    public record StartForm(Form form, FormContext context, Answers answers) {

        Answers check(Answers given) {
            return form.check(given, context);
        }
    }

    /** The form for inviting somebody: the people are those who report to this person now. */
    @Transactional
    public StartForm invite(PersonId manager) {
        return open(Invite.FORM, manager);
    }

    /** The same form for several people at once. */
    @Transactional
    public StartForm inviteSeveral(PersonId manager) {
        var one = open(Invite.FORM, manager);
        return new StartForm(one.form(), one.context().with("several", true), one.answers());
    }

    /** All parts that there are to choose from. */
    List<Stage> parts() {
        return new Parts(forms.latest(ReleasedForms.CHOICE)).all();
    }

    /** The form for asking somebody: their own manager comes first. */
    @Transactional
    public StartForm ask(PersonId employee) {
        return open(AskForConversation.FORM, employee);
    }

    /** The form for taking something out (F17) or for ending it all (F19), with what the screen knows beside it. */
    @Transactional
    public StartForm wayOut(String form, Map<String, Object> known, PersonId employee) {
        var person = people.require(employee);
        var context = new FormContext(LocalDateTime.now(clock.withZone(person.zone())), person.zone(), known);
        return new StartForm(forms.latest(new FormId(form)), context, Answers.none());
    }

    StartForm open(FormId id, PersonId by) {
        var person = people.require(by);
        var choices = id.equals(Invite.FORM) ? reports(by) : eligible(by);
        var context = FormContext.at(LocalDateTime.now(clock.withZone(person.zone())), person.zone())
                .with("people", choices.stream().map(StartForms::option).toList());
        return new StartForm(forms.latest(id), context, startWith(id, by));
    }

    private Answers startWith(FormId id, PersonId by) {
        if (id.equals(Invite.FORM)) {
            return Answers.none();
        }
        return lines.managerOf(by, clock.instant())
                .map(manager -> Answers.none().with("manager", manager.value()))
                .orElse(Answers.none());
    }

    private List<Person> reports(PersonId manager) {
        return lines.reportsOf(manager, clock.instant()).stream()
                .map(people::require)
                .filter(Person::active)
                .toList();
    }

    private List<Person> eligible(PersonId employee) {
        return eligibleManagers.of(employee);
    }

    public static Map<String, Object> option(Person person) {
        return Map.of("_id", person.id().value(), "value", person.id().value(), "label", person.name());
    }
}
