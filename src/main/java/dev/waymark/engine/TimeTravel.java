package dev.waymark.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets the demo company have a past: acts are played at their own time, with everything that fell due until then. */
@Component
@ConditionalOnProperty(name = "waymark.demo", havingValue = "true")
public class TimeTravel {

    private static final int MOST_ROUNDS = 100;

    private final ManagementService jobs;
    private final JobExecutor executor;

    TimeTravel(ManagementService jobs, ProcessEngine engine) {
        this.jobs = jobs;
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    /** Plays a past; afterwards it is today again and due jobs run by themselves as before. */
    public void play(Runnable past) {
        var wasActive = executor.isActive();
        executor.shutdown();
        try {
            past.run();
        } finally {
            ClockUtil.reset();
            if (wasActive) {
                executor.start();
            }
        }
    }

    /** Makes it this moment; what fell due until then happens. */
    public void to(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
        settle();
    }

    /** Runs every job that is due, until none is. */
    public void settle() {
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var due = jobs.createJobQuery().executable().list();
            if (due.isEmpty()) {
                return;
            }
            due.stream()
                    .map(Job::getId)
                    .filter(id -> jobs.createJobQuery().jobId(id).count() > 0)
                    .forEach(jobs::executeJob);
        }
    }
}
