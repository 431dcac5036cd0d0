package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The parts of the company, and who belongs to them since when. */
@Component
public class Units {

    private final KnownUnits units;
    private final Memberships memberships;

    Units(KnownUnits units, Memberships memberships) {
        this.units = units;
        this.memberships = memberships;
    }

    public List<Unit> all() {
        return units.all();
    }

    public Optional<Unit> findByName(String name) {
        return units.findByName(name);
    }

    public Optional<Unit> unitOf(PersonId person, Instant at) {
        return memberships
                .findFirstByPersonAndSinceLessThanEqualOrderBySinceDescIdDesc(person, at)
                .flatMap(Membership::unit)
                .flatMap(units::findById);
    }

    /** Every unit this person was ever said to belong to, the earliest first. */
    public List<Stay> of(PersonId person) {
        return memberships.findByPersonOrderBySinceAscIdAsc(person).stream()
                .map(stay -> new Stay(stay.unit().flatMap(units::findById).map(Unit::name), stay.since()))
                .toList();
    }

    /** From a moment on, a person belongs to this unit, or to none. */
    public record Stay(Optional<String> unit, Instant since) {}

    public List<PersonId> membersOf(Unit unit, Instant at) {
        return memberships.in(unit.id(), at).stream().map(Membership::person).toList();
    }
}
