package dev.waymark.engine;

import dev.waymark.proof.Expression.Ask;
import dev.waymark.shared.ConversationId;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.springframework.context.support.StaticApplicationContext;

/** The real language of the diagrams, with its questions and building blocks played by a test. */
public final class PlayedLanguage {

    private PlayedLanguage() {}

    public static ExpressionManager of(Map<String, Question> questions, Function<String, JavaDelegate> blocks) {
        return new DiagramLanguage(() -> new PlayedWords(questions, blocks));
    }

    private static final class PlayedWords extends DiagramWords {

        private final Map<String, Question> questions;
        private final Function<String, JavaDelegate> blocks;

        PlayedWords(Map<String, Question> questions, Function<String, JavaDelegate> blocks) {
            super(new StaticApplicationContext());
            this.questions = questions;
            this.blocks = blocks;
        }

        @Override
        Object answer(Ask ask, ConversationId about) {
            var question = questions.get(ask.name());
            if (question == null) {
                throw new UnknownQuestion(ask.name(), ask.what());
            }
            return question.answer(about, ask.what(), ask.with());
        }

        @Override
        Object block(String name) {
            return blocks.apply(name);
        }

        @Override
        boolean isBlock(String name) {
            return !questions.containsKey(name);
        }
    }
}
