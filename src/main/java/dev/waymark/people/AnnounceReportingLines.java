package dev.waymark.people;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other modules once that a line has come into effect, also one that was recorded ahead of time. */
@Service
class AnnounceReportingLines {

    private final RecordedLines lines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnnounceReportingLines(RecordedLines lines, ApplicationEventPublisher events, Clock clock) {
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "${waymark.people.announce-lines:0 * * * * *}")
    @Transactional
    public void announce() {
        var now = clock.instant();
        for (var line : lines.takeUnannounced(now)) {
            line.announce();
            if (lines.lineOf(line.employee(), now).filter(line::equals).isPresent()) {
                announce(line);
            }
        }
    }

    private void announce(ReportingLine line) {
        var former = lines.findFirstByEmployeeAndSinceLessThanOrderBySinceDescIdDesc(line.employee(), line.since())
                .flatMap(ReportingLine::manager);
        if (!former.equals(line.manager())) {
            events.publishEvent(new ReportingLineChanged(line.employee(), former, line.manager(), line.since()));
        }
    }
}
