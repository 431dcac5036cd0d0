package dev.waymark.engine;

import dev.waymark.proof.Expression.Ask;
import dev.waymark.shared.ConversationId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** All that a name in a diagram can mean: a question, or a building block. Looked up late, because both need the engine. */
@Component
class DiagramWords {

    private final ApplicationContext application;

    private volatile Map<String, Object> words = Map.of();

    DiagramWords(ApplicationContext application) {
        this.application = application;
    }

    Object answer(Ask ask, ConversationId about) {
        if (words().get(ask.name()) instanceof Question question) {
            return question.answer(about, ask.what(), List.copyOf(ask.with()));
        }
        throw new UnknownQuestion(ask.name(), ask.what());
    }

    Object block(String name) {
        var word = words().get(name);
        if (word == null || word instanceof Question) {
            throw new UnknownQuestion(name, "");
        }
        return word;
    }

    boolean isBlock(Ask ask) {
        return ask.isBare() && isBlock(ask.name());
    }

    boolean isBlock(String name) {
        var word = words().get(name);
        return word != null && !(word instanceof Question);
    }

    private Map<String, Object> words() {
        if (words.isEmpty()) {
            words = collect();
        }
        return words;
    }

    private Map<String, Object> collect() {
        var collected = new TreeMap<String, Object>();
        application
                .getBeansOfType(Question.class)
                .values()
                .forEach(question -> add(collected, question.name(), question));
        application.getBeansWithAnnotation(BuildingBlock.class).forEach((bean, block) -> {
            var mark = application.findAnnotationOnBean(bean, BuildingBlock.class);
            if (mark != null) {
                add(collected, mark.name(), block);
            }
        });
        return collected;
    }

    private static void add(Map<String, Object> words, String name, Object meaning) {
        if (words.putIfAbsent(name, meaning) != null) {
            throw new IllegalStateException("Two building blocks or questions are called %s".formatted(name));
        }
    }
}
