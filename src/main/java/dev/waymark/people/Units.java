package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The parts of the company, and who belongs to them since when. */
public interface Units extends Repository<Unit, String> {

    String IN_EFFECT = """
            m.since <= :at and not exists (
              select n.id from Membership n where n.person = m.person and n.since <= :at
              and (n.since > m.since or (n.since = m.since and n.id > m.id)))
            """;

    Unit save(Unit unit);

    Optional<Unit> findByName(String name);

    @Query("select u from Unit u order by u.name")
    List<Unit> all();

    @Query("select u from Unit u, Membership m where m.unit = u.id and m.person = :person and " + IN_EFFECT)
    Optional<Unit> unitOf(PersonId person, Instant at);

    @Query("select m.person from Membership m where m.unit = :unit and " + IN_EFFECT)
    List<PersonId> membersOf(String unit, Instant at);
}
