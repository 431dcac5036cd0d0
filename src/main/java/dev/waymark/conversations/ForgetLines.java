package dev.waymark.conversations;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the neutral line of an ended conversation out of the database once its 30 days are over (T15). */
@Component
class ForgetLines {

    private final WaitingPeriods waitingPeriods;
    private final Clock clock;

    ForgetLines(WaitingPeriods waitingPeriods, Clock clock) {
        this.waitingPeriods = waitingPeriods;
        this.clock = clock;
    }

    /** A second node finds nothing left to forget. */
    @Scheduled(cron = "0 20 * * * *")
    @Transactional
    void forgetAllThatAreOver() {
        waitingPeriods.findByLineUntilBefore(LocalDate.now(clock)).forEach(WaitingPeriod::forgetLine);
    }
}
