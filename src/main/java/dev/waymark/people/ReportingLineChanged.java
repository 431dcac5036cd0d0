package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The line of an employee has changed and the change is in effect; it may have been recorded later than that. */
public record ReportingLineChanged(
        PersonId employee, Optional<PersonId> former, Optional<PersonId> manager, Instant since) {}
