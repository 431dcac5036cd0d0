package dev.waymark.notices;

import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something on its way to somebody: a kind of sentence, the two people, perhaps a time in the calendar.
 *
 * @param kind a key of the messages, such as {@code REMINDER} or {@code W1}
 */
record Letter(long id, String kind, PersonId to, PersonId about, Optional<Appointment> appointment) {

    /** A talk, as both calendars know it. */
    record Appointment(String uid, Instant at, int minutes, boolean discreet, boolean cancelled) {}
}
