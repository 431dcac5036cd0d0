package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person belongs to another unit from a moment on. */
@Service
public class MoveToUnit {

    private final KnownUnits units;
    private final Memberships memberships;

    MoveToUnit(KnownUnits units, Memberships memberships) {
        this.units = units;
        this.memberships = memberships;
    }

    @Transactional
    public void move(PersonId person, String unitName, Instant since) {
        var unit = units.findByName(unitName).orElseGet(() -> units.save(new Unit(unitName)));
        memberships.save(new Membership(person, unit, since));
    }
}
