package dev.waymark.people;

import dev.waymark.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is known here of somebody who left goes: sign-in, address, preferences, roles, units, who led them (T17). */
@Service
public class ForgetPerson {

    private final People people;
    private final Memberships memberships;
    private final RecordedLines lines;

    ForgetPerson(People people, Memberships memberships, RecordedLines lines) {
        this.people = people;
        this.memberships = memberships;
        this.lines = lines;
    }

    /** Forgetting twice is the same as forgetting once. The name stays as long as somebody else's records need it. */
    @Transactional
    public void forget(PersonId id, boolean keepingTheName) {
        var person = people.require(id);
        if (person.active()) {
            throw new IllegalStateException("Person %s works here".formatted(id));
        }
        memberships.deleteByPerson(id);
        lines.deleteByEmployee(id);
        person.forget(keepingTheName);
        people.save(person);
    }
}
