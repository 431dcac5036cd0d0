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

    /** Every line that was recorded for this employee, the earliest first. */
    public List<Line> of(PersonId employee) {
        return lines.findByEmployeeOrderBySinceAscIdAsc(employee).stream()
                .map(line -> new Line(line.manager(), line.since()))
                .toList();
    }

    /** From a moment on, an employee is led by this manager, or by nobody. */
    public record Line(Optional<PersonId> manager, Instant since) {}

    /** When this manager ceased to lead this employee; none if they led at that moment, or never before it. */
    public Optional<Instant> findEnd(PersonId manager, PersonId employee, Instant at) {
        if (leads(manager, employee, at)) {
            return Optional.empty();
        }
        var led = false;
        Optional<Instant> end = Optional.empty();
        for (var line : of(employee)) {
            if (line.since().isAfter(at)) {
                break;
            }
            var leads = line.manager().filter(manager::equals).isPresent();
            if (led && !leads) {
                end = Optional.of(line.since());
            }
            led = leads;
        }
        return end;
    }

    public boolean leads(PersonId manager, PersonId employee, Instant at) {
        return managerOf(employee, at).filter(manager::equals).isPresent();
    }
}
