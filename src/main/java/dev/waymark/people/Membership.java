package dev.waymark.people;

import dev.waymark.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person belongs to a unit from a moment on, until a later membership takes its place. */
@Entity
class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private PersonId person;

    private @Nullable String unit;

    private Instant since;

    protected Membership() {}

    Membership(PersonId person, Unit unit, Instant since) {
        this.person = person;
        this.unit = unit.id();
        this.since = since;
    }

    PersonId person() {
        return person;
    }

    Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    Instant since() {
        return since;
    }
}
