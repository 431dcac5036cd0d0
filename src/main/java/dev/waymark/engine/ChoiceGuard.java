package dev.waymark.engine;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.Stage;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets no task that asks for content come into being without the employee's yes to its stage, whatever the diagram says and
 * whatever was proven about it (the third net of R1).
 */
@Component
class ChoiceGuard extends AbstractBpmnParseListener implements TaskListener {

    private static final Set<String> CONTENT = Set.of("collect", "answer");

    private final ObjectProvider<Choices> choices;

    ChoiceGuard(ObjectProvider<Choices> choices) {
        this.choices = choices;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(EVENTNAME_CREATE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        var kind = Vocabulary.find(task.getBpmnModelElementInstance(), "kind");
        if (kind.filter(CONTENT::contains).isEmpty()) {
            return;
        }
        var conversation = new ConversationId(task.getExecution().getProcessBusinessKey());
        stageOf(task)
                .filter(stage -> !choices.getObject().include(conversation, stage))
                .ifPresent(stage -> {
                    throw new AskedWithoutYes(task.getTaskDefinitionKey(), conversation);
                });
    }

    /** The task's own stage, or else that of the call that led here; the answer to a request belongs to none. */
    private static Optional<Stage> stageOf(DelegateTask task) {
        return Vocabulary.find(task.getBpmnModelElementInstance(), "stage")
                .or(() -> stageOfCall(task.getExecution()))
                .map(Stage::new);
    }

    private static Optional<String> stageOfCall(DelegateExecution execution) {
        var caller = execution.getProcessInstance().getSuperExecution();
        return caller == null
                ? Optional.empty()
                : Vocabulary.find(caller, "stage").or(() -> stageOfCall(caller));
    }
}
