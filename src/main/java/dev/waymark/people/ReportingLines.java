package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who leads whom, and since when. */
public interface ReportingLines extends Repository<ReportingLine, Long> {

    ReportingLine save(ReportingLine line);

    Optional<ReportingLine> findFirstByEmployeeAndSinceLessThanEqualOrderBySinceDescIdDesc(
            PersonId employee, Instant at);

    Optional<ReportingLine> findFirstByEmployeeAndSinceLessThanOrderBySinceDescIdDesc(
            PersonId employee, Instant before);

    @Query("""
            select l.employee from ReportingLine l where l.manager = :manager and l.since <= :at and not exists (
              select n.id from ReportingLine n where n.employee = l.employee and n.since <= :at
              and (n.since > l.since or (n.since = l.since and n.id > l.id)))
            """)
    List<PersonId> reportsOf(PersonId manager, Instant at);

    @Query(value = """
                    select * from reporting_line where not announced and since <= :now
                    order by since, id for update skip locked
                    """, nativeQuery = true)
    List<ReportingLine> takeUnannounced(Instant now);

    default Optional<PersonId> managerOf(PersonId employee, Instant at) {
        return lineOf(employee, at).flatMap(ReportingLine::manager);
    }

    /** Since when the manager of that moment leads this employee. */
    default Optional<Instant> sinceWhen(PersonId employee, Instant at) {
        return lineOf(employee, at).filter(line -> line.manager().isPresent()).map(ReportingLine::since);
    }

    default boolean leads(PersonId manager, PersonId employee, Instant at) {
        return managerOf(employee, at).filter(manager::equals).isPresent();
    }

    default Optional<ReportingLine> lineOf(PersonId employee, Instant at) {
        return findFirstByEmployeeAndSinceLessThanEqualOrderBySinceDescIdDesc(employee, at);
    }
}
