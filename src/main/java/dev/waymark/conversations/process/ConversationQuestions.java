package dev.waymark.conversations.process;

import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.course.Facts;
import dev.waymark.engine.Choices;
import dev.waymark.engine.Question;
import dev.waymark.engine.UnknownQuestion;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.shared.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The questions that diagrams may ask about a conversation. */
@Configuration(proxyBeanMethods = false)
class ConversationQuestions {

    @Bean
    Question employee(Facts facts) {
        return Question.of(
                "employee", (about, what, with) -> facts.employee(about).value());
    }

    @Bean
    Question manager(Facts facts) {
        return Question.of(
                "manager", (about, what, with) -> facts.manager(about).value());
    }

    @Bean
    Question choice(Facts facts) {
        return Question.of("choice", (about, what, with) -> switch (what) {
            case "includes" -> facts.is(about, conversation -> conversation.includes(new Stage(with.get(0))));
            case "writes" -> facts.is(about, conversation -> conversation.writes(new Stage(with.get(0))));
            case "anything" ->
                facts.is(about, conversation -> !conversation.choices().isEmpty());
            default -> throw new UnknownQuestion("choice", what);
        });
    }

    /** A finished stage had a yes as well: its last tasks may still be open when it is marked. */
    @Bean
    Choices choicesOfConversations(Facts facts) {
        return (conversation, stage) ->
                facts.is(conversation, one -> one.choiceOf(stage).isPresent());
    }

    @Bean
    Question request(Facts facts) {
        return Question.of("request", (about, what, with) -> switch (what) {
            case "laterDate" -> startOf(facts.askAgainOn(about));
            default -> throw new UnknownQuestion("request", what);
        });
    }

    @Bean
    Question answer(Facts facts) {
        return Question.of("answer", (about, what, with) -> switch (what) {
            case "of" -> facts.decision(about, with.get(0), with.get(1));
            default -> throw new UnknownQuestion("answer", what);
        });
    }

    @Bean
    Question talk(Facts facts) {
        return Question.of("talk", (about, what, with) -> switch (what) {
            case "proposedByManager" ->
                facts.is(about, conversation -> conversation.talk().proposedByManager());
            case "agreed" ->
                facts.is(about, conversation -> conversation.talk().at().isPresent());
            case "end" -> dateOf(facts.endOfTalk(about));
            default -> throw new UnknownQuestion("talk", what);
        });
    }

    @Bean
    Question plan(Facts facts, Policies policies) {
        return Question.of("plan", (about, what, with) -> switch (what) {
            case "shared" -> facts.anyAction(about, PlanAction::isShared);
            case "needsReply" -> facts.anyAction(about, PlanAction::waitsForReply);
            case "managerCommits" -> facts.anyAction(about, PlanAction::isCommitmentOfManager);
            case "approved" -> facts.planIsApproved(about);
            case "mayBeSentAgain" ->
                facts.is(
                        about, conversation -> conversation.plan().mayBeSentAgain(policies.now(PolicyKey.PLAN_ROUNDS)));
            case "published" ->
                facts.is(
                        about, conversation -> conversation.plan().publishedOn().isPresent());
            case "horizonEnd" -> startOf(facts.horizonEnd(about));
            default -> throw new UnknownQuestion("plan", what);
        });
    }

    @Bean
    Question review(Facts facts) {
        return Question.of("review", (about, what, with) -> switch (what) {
            case "missedTwice" ->
                facts.is(about, conversation -> conversation.series().hasMissedTwice());
            default -> throw new UnknownQuestion("review", what);
        });
    }

    private static Date startOf(LocalDate day) {
        return dateOf(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Date dateOf(Instant instant) {
        return Date.from(instant);
    }
}
