package dev.waymark.conversations;

import dev.waymark.people.People;
import dev.waymark.shared.PersonId;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The time zones people live in. */
@Component
public class Zones {

    private final People people;

    Zones(People people) {
        this.people = people;
    }

    public ZoneId of(PersonId person) {
        return people.require(person).zone();
    }
}
