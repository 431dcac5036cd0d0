package dev.waymark.people;

import dev.waymark.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a moment on, an employee is led by this manager, or by nobody, until a later line takes its place. */
@Entity
class ReportingLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private PersonId employee;

    private @Nullable PersonId manager;

    private Instant since;

    private Instant recordedAt;

    private boolean announced;

    protected ReportingLine() {}

    ReportingLine(PersonId employee, Optional<PersonId> manager, Instant since, Instant recordedAt) {
        this.employee = employee;
        this.manager = manager.orElse(null);
        // As exactly as the column keeps it, or the line would begin after itself.
        this.since = since.truncatedTo(ChronoUnit.MILLIS);
        this.recordedAt = recordedAt;
    }

    PersonId employee() {
        return employee;
    }

    Optional<PersonId> manager() {
        return Optional.ofNullable(manager);
    }

    Instant since() {
        return since;
    }

    void announce() {
        announced = true;
    }
}
