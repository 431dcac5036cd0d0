package dev.waymark.conversations.ways;

import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.conversations.tasks.StageDrafts;
import dev.waymark.engine.OpenTasks;
import dev.waymark.engine.TasksChanged;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.TaskId;
import dev.waymark.vault.Drafts;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The employee says "not now" to an invitation (F04). Unless they want the manager told at once, it only goes quiet and
 * ends by itself, exactly as if they had stopped its reminders or never opened it; what they ticked stays theirs till then.
 */
@Service
public class DecideNotNow {

    /** When the manager hears of it. */
    public enum Deliver {
        WHEN_INVITATION_ENDS,
        TELL_NOW
    }

    private final OpenTasks tasks;
    private final Policy policy;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideNotNow(OpenTasks tasks, Policy policy, Drafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.policy = policy;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void decide(TaskId id, Deliver deliver, PersonId employee) {
        var task = tasks.require(id, employee);
        var conversation = policy.lock(Act.DECIDE_NOT_NOW, task.conversation(), employee);
        if (deliver == Deliver.TELL_NOW) {
            drafts.discard(StageDrafts.key(task));
            conversation.series().choose(Map.of(), clock.instant());
            tasks.complete(tasks.require(id, employee));
        } else {
            conversation.keepQuiet();
            events.publishEvent(new TasksChanged(employee));
        }
    }
}
