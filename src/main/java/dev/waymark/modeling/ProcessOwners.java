package dev.waymark.modeling;

import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.people.Role;
import dev.waymark.shared.PersonId;
import org.springframework.stereotype.Component;

/** Those in HR who may change diagrams and forms. */
@Component
public class ProcessOwners {

    private final People people;

    ProcessOwners(People people) {
        this.people = people;
    }

    /** @throws NotAProcessOwner for everybody else, and for those who have left */
    public Person require(PersonId person) {
        return people.find(person)
                .filter(Person::active)
                .filter(owner -> owner.has(Role.PROCESS_OWNER))
                .orElseThrow(() -> new NotAProcessOwner(person));
    }
}
