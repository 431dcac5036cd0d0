package dev.waymark.modeling;

import dev.waymark.shared.PersonId;

/** Somebody who does not own the processes tried to change them. */
public class NotAProcessOwner extends RuntimeException {

    NotAProcessOwner(PersonId person) {
        super("%s is no process owner".formatted(person));
    }
}
