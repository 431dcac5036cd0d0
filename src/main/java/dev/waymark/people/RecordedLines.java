package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every line that was ever recorded; the latest one that has begun is in effect. */
interface RecordedLines extends Repository<ReportingLine, Long> {

    ReportingLine save(ReportingLine line);

    void deleteByEmployee(PersonId employee);

    List<ReportingLine> findByEmployeeOrderBySinceAscIdAsc(PersonId employee);

    Optional<ReportingLine> findFirstByEmployeeAndSinceLessThanEqualOrderBySinceDescIdDesc(
            PersonId employee, Instant at);

    Optional<ReportingLine> findFirstByEmployeeAndSinceLessThanOrderBySinceDescIdDesc(
            PersonId employee, Instant before);

    @Query("""
            select l from ReportingLine l where l.manager = :manager and l.since <= :at and not exists (
              select n.id from ReportingLine n where n.employee = l.employee and n.since <= :at
              and (n.since > l.since or (n.since = l.since and n.id > l.id)))
            """)
    List<ReportingLine> ledBy(PersonId manager, Instant at);

    @Query(value = """
                    select * from reporting_line where not announced and since <= :now
                    order by since, id for update skip locked
                    """, nativeQuery = true)
    List<ReportingLine> takeUnannounced(Instant now);

    default Optional<ReportingLine> lineOf(PersonId employee, Instant at) {
        return findFirstByEmployeeAndSinceLessThanEqualOrderBySinceDescIdDesc(employee, at);
    }
}
