package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An employee is led by somebody else, or by nobody, from a moment on; that may lie ahead or, after an import, behind. */
@Service
public class ChangeReportingLine {

    private final RecordedLines lines;
    private final AnnounceReportingLines announcements;
    private final Clock clock;

    ChangeReportingLine(RecordedLines lines, AnnounceReportingLines announcements, Clock clock) {
        this.lines = lines;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    public void change(PersonId employee, Optional<PersonId> manager, Instant since) {
        manager.ifPresent(leader -> refuseACircle(employee, leader, since));
        lines.save(new ReportingLine(employee, manager, since, clock.instant()));
        announcements.announce();
    }

    private void refuseACircle(PersonId employee, PersonId leader, Instant at) {
        var above = new HashSet<PersonId>();
        Optional<PersonId> next = Optional.of(leader);
        while (next.isPresent() && above.add(next.get())) {
            if (next.get().equals(employee)) {
                throw new LinesInACircle();
            }
            next = lines.lineOf(next.get(), at).flatMap(ReportingLine::manager);
        }
    }
}
