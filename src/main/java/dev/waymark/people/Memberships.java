package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every membership that was ever recorded; a person's latest one that has begun is in effect. */
interface Memberships extends Repository<Membership, Long> {

    Membership save(Membership membership);

    void deleteByPerson(PersonId person);

    List<Membership> findByPersonOrderBySinceAscIdAsc(PersonId person);

    Optional<Membership> findFirstByPersonAndSinceLessThanEqualOrderBySinceDescIdDesc(PersonId person, Instant at);

    @Query("""
            select m from Membership m where m.unit = :unit and m.since <= :at and not exists (
              select n.id from Membership n where n.person = m.person and n.since <= :at
              and (n.since > m.since or (n.since = m.since and n.id > m.id)))
            """)
    List<Membership> in(String unit, Instant at);
}
