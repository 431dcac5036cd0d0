package dev.waymark.engine;

import dev.waymark.shared.PersonId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces every task that comes or goes, without a line in any diagram. */
@Component
class TaskAnnouncer extends AbstractBpmnParseListener implements TaskListener {

    private final ApplicationEventPublisher events;

    TaskAnnouncer(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(EVENTNAME_CREATE, this);
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, this);
        task.addBuiltInTaskListener(EVENTNAME_DELETE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            events.publishEvent(new TasksChanged(new PersonId(task.getAssignee())));
        }
    }
}
