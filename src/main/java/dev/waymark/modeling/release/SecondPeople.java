package dev.waymark.modeling.release;

import dev.waymark.modeling.Draft;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.people.Role;
import dev.waymark.shared.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may be the second pair of eyes (F22): process owners and auditors who neither began the draft nor proposed it. */
@Component
public class SecondPeople {

    private final People people;

    SecondPeople(People people) {
        this.people = people;
    }

    /** By name; where there is nobody, a process owner releases alone. */
    public List<Person> besides(Draft draft, PersonId proposer) {
        return people.active().stream()
                .filter(SecondPeople::mayLook)
                .filter(person -> !person.id().equals(proposer) && !person.id().equals(draft.author()))
                .toList();
    }

    /** @throws NotASecondPerson for whoever had a hand in it, and for everybody who may not look */
    void require(Draft draft, Proposal proposal, PersonId person) {
        if (besides(draft, proposal.by()).stream().noneMatch(other -> other.id().equals(person))) {
            throw new NotASecondPerson();
        }
    }

    /** @throws NotASecondPerson for everybody who may not look at drafts at all */
    void requireOneWhoMayLook(PersonId person) {
        Optional<Person> known = people.find(person);
        if (known.filter(Person::active).filter(SecondPeople::mayLook).isEmpty()) {
            throw new NotASecondPerson();
        }
    }

    private static boolean mayLook(Person person) {
        return person.has(Role.PROCESS_OWNER) || person.has(Role.AUDITOR);
    }
}
