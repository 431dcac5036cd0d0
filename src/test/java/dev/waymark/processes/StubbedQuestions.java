package dev.waymark.processes;

import dev.waymark.engine.Question;
import dev.waymark.engine.UnknownQuestion;
import dev.waymark.engine.Vocabulary;
import dev.waymark.shared.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A conversation as the diagrams see it: it answers their questions and notes which building blocks they called. */
final class StubbedQuestions {

    static final Set<String> NAMES =
            Set.of("employee", "manager", "choice", "request", "answer", "talk", "plan", "review", "due");

    private static StubbedQuestions current = new StubbedQuestions();

    private final Set<String> included = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Map<String, Object> answers = new HashMap<>();
    private final List<String> called = new ArrayList<>();
    private int missed;

    void register() {
        current = this;
    }

    void reset() {
        current = new StubbedQuestions();
    }

    /** The building blocks called so far, with their notice or stage. */
    List<String> called() {
        return List.copyOf(called);
    }

    StubbedQuestions includes(String... stages) {
        included.addAll(Set.of(stages));
        return this;
    }

    StubbedQuestions writes(String... stages) {
        written.addAll(Set.of(stages));
        return includes(stages);
    }

    void leavesOut(String stage) {
        included.remove(stage);
    }

    void talksOnly(String stage) {
        written.remove(stage);
    }

    /** Answers a question, such as {@code plan.approved}, or the last answer in a form, such as {@code settle.next}. */
    StubbedQuestions answers(String question, Object answer) {
        answers.put(question, answer);
        return this;
    }

    private Object answer(String name, String what, List<String> with) {
        return switch (name) {
            case "employee" -> "leyla";
            case "manager" -> "marek";
            case "choice" -> choice(what, with);
            case "answer" -> answers.getOrDefault(String.join(".", with), "");
            case "due" -> inTime(with.get(0));
            case "review" -> missed >= 2;
            case "request", "talk", "plan" -> stated(name + "." + what);
            default -> throw new UnknownQuestion(name, what);
        };
    }

    private Object choice(String what, List<String> with) {
        return switch (what) {
            case "includes" -> included.contains(with.get(0));
            case "writes" -> written.contains(with.get(0));
            case "anything" -> !included.isEmpty();
            default -> throw new UnknownQuestion("choice", what);
        };
    }

    private Object stated(String question) {
        var unsaid = question.endsWith(".end") || question.endsWith("Date") || question.endsWith("End")
                ? Date.from(now().plus(Duration.ofDays(550)))
                : (Object) false;
        return answers.getOrDefault(question, unsaid);
    }

    private static Date inTime(String text) {
        var days = text.startsWith("P") ? Period.parse(text).getDays() : Integer.parseInt(text);
        return Date.from(now().plus(Duration.ofDays(days)));
    }

    private void call(String block, DelegateExecution execution) {
        var words = new ArrayList<>(List.of(block));
        Vocabulary.find(execution, "notice").ifPresent(words::add);
        var stage = Vocabulary.find(execution, "stage");
        stage.ifPresent(words::add);
        called.add(String.join(" ", words));
        switch (block) {
            case "beginTalk", "cancelTalk" -> answers.put("talk.agreed", false);
            case "finishStage" -> {
                included.remove(stage.orElseThrow());
                answers.put("talk.agreed", false);
            }
            case "renewConversation" -> included.clear();
            case "publishPlan" -> answers.put("plan.published", true);
            case "missReview" -> missed++;
            default -> {
                // Noted, nothing more: what it does is the domain's business.
            }
        }
    }

    static JavaDelegate block(String name) {
        return execution -> current.call(name, execution);
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** One word of the language, answered by whichever conversation is being played. */
    record Voice(String name) implements Question {

        @Override
        public Object answer(ConversationId about, String what, List<String> with) {
            return current.answer(name, what, with);
        }
    }
}
