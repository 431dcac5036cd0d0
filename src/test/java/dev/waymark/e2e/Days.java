package dev.waymark.e2e;

import dev.waymark.engine.TimeTravel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestComponent;

/** Time as the running application knows it, which a test can let pass. */
@TestComponent
public class Days {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final TimeTravel time;
    private final ManagementService jobs;
    private final JobExecutor executor;
    private final Clock clock;

    Days(TimeTravel time, ManagementService jobs, ProcessEngine engine, Clock clock) {
        this.time = time;
        this.jobs = jobs;
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.clock = clock;
    }

    /** Lets days pass; everything that falls due on the way has happened afterwards. */
    public void pass(int days) {
        to(clock.instant().plus(Duration.ofDays(days)));
    }

    private void to(Instant moment) {
        whileNothingElseRuns(() -> time.to(moment));
    }

    /** Lets what people caused happen before the test looks at it, or goes on. */
    public void settle() {
        whileNothingElseRuns(time::settle);
    }

    /** The executor rests meanwhile: two who run the same job would disturb each other. */
    private void whileNothingElseRuns(Runnable work) {
        waitForRunningJobs();
        executor.shutdown();
        try {
            work.run();
        } finally {
            executor.start();
        }
    }

    private void waitForRunningJobs() {
        var latest = Instant.now().plus(LONGEST_WAIT);
        while (jobs.createJobQuery().executable().count() > 0 && Instant.now().isBefore(latest)) {
            Thread.onSpinWait();
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
    }

    public void backToToday() {
        ClockUtil.reset();
    }
}
