package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who leads whom, and since when. */
@Component
public class ReportingLines {

    private final RecordedLines lines;

    ReportingLines(RecordedLines lines) {
        this.lines = lines;
    }

    public Optional<PersonId> managerOf(PersonId employee, Instant at) {
        return lines.lineOf(employee, at).flatMap(ReportingLine::manager);
    }

    /** Since when the manager of that moment leads this employee. */
    public Optional<Instant> sinceWhen(PersonId employee, Instant at) {
        return lines.lineOf(employee, at)
                .filter(line -> line.manager().isPresent())
                .map(ReportingLine::since);
    }

    public List<PersonId> reportsOf(PersonId manager, Instant at) {
        return lines.ledBy(manager, at).stream().map(ReportingLine::employee).toList();
    }

    public boolean leads(PersonId manager, PersonId employee, Instant at) {
        return managerOf(employee, at).filter(manager::equals).isPresent();
    }
}
