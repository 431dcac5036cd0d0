package dev.waymark.processes;

import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One conversation played on the engine: people do their tasks, messages arrive, time passes. */
final class Play implements BeforeEachCallback, AfterEachCallback {

    private static final String CONVERSATION = "6f1c0d52-conversation";

    private final ProcessEngine engine = TestEngine.engine();
    private final StubbedQuestions questions = new StubbedQuestions();

    @Override
    public void beforeEach(ExtensionContext test) {
        questions.register();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        TestEngine.forgetAllConversations();
        questions.reset();
        ClockUtil.reset();
    }

    StubbedQuestions questions() {
        return questions;
    }

    /** Starts a diagram as another one would call it. */
    Play start(String diagram) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(diagram, CONVERSATION, Map.of("conversation", CONVERSATION));
        return work();
    }

    /** Starts the conversation with a message, such as {@code invited}. */
    Play begin(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(CONVERSATION)
                .setVariable("conversation", CONVERSATION)
                .correlateStartMessage();
        return work();
    }

    /** The open tasks by their names in the diagrams, in alphabetical order. */
    List<String> open() {
        return engine.getTaskService().createTaskQuery().active().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    Task task(String name) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(name).singleResult();
    }

    /** Someone hands in a task. */
    Play hands(String name) {
        engine.getTaskService().complete(task(name).getId());
        return work();
    }

    /** Someone hands in a task with one decision in it. */
    Play hands(String name, String field, String decision) {
        questions.answers(field, decision);
        return hands(name);
    }

    /** A message reaches the conversation wherever it waits for it; exactly one place may wait. */
    Play tell(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(CONVERSATION)
                .correlateWithResult();
        return work();
    }

    boolean hears(String message) {
        return engine.getRuntimeService()
                        .createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    /** The two agree on a time: the manager suggests, the employee chooses. */
    Play agreeATime(String inDays) {
        questions.answers("talk.proposedByManager", true);
        hands("propose-a-time-as-manager");
        questions.answers("talk.agreed", true);
        questions.answers("talk.end", in(inDays));
        return hands("confirm-a-time");
    }

    /** They agree on a time in three days, and those pass. */
    Play meet() {
        return agreeATime("P3D").after("P3D");
    }

    /** Time passes, and the engine does what falls due, each at its time. */
    Play after(String period) {
        var until = later(period);
        for (var next = nextTimer(); next.filter(due -> !due.isAfter(until)).isPresent(); next = nextTimer()) {
            moveTo(next.get());
        }
        return moveTo(until);
    }

    /** The engine does all that is due now. */
    Play work() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            engine.getManagementService().executeJob(due.get(0).getId());
        }
        return this;
    }

    boolean isOver() {
        return engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
    }

    /** The elements of all diagrams that were passed, in no particular order. */
    List<String> passed() {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().finished().list().stream()
                .map(one -> one.getActivityId())
                .toList();
    }

    /** The names of all variables that any diagram of this conversation ever had. */
    List<String> variables() {
        return engine.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
                .map(variable -> variable.getName())
                .distinct()
                .toList();
    }

    private Play moveTo(OffsetDateTime time) {
        ClockUtil.setCurrentTime(Date.from(time.plusSeconds(1).toInstant()));
        return work();
    }

    private Optional<OffsetDateTime> nextTimer() {
        return engine.getManagementService().createJobQuery().timers().orderByJobDuedate().asc().list().stream()
                .map(timer -> timer.getDuedate().toInstant().atOffset(ZoneOffset.UTC))
                .findFirst();
    }

    private List<Job> due() {
        return engine.getManagementService().createJobQuery().executable().list();
    }

    /** The date that comes after some time from now. */
    static Date in(String period) {
        return Date.from(later(period).toInstant());
    }

    private static OffsetDateTime later(String period) {
        return now().plus(Period.parse(period));
    }

    private static OffsetDateTime now() {
        return ClockUtil.getCurrentTime().toInstant().atOffset(ZoneOffset.UTC);
    }
}
