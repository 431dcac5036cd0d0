package dev.waymark.modeling.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.modeling.words.DraftWords.Condition;
import dev.waymark.modeling.words.Step;
import dev.waymark.modeling.words.Step.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a diagram in the words that HR reads. */
final class StepWords {

    private StepWords() {}

    static String type(Step step) {
        return text("editor.type." + step.type());
    }

    /** The name; a step without one is called what it is. */
    static String label(Step step) {
        return step.name().isEmpty() ? type(step) : step.name();
    }

    /** The same as somebody reads it who speaks this language. */
    static String label(Step step, Locale language) {
        return step.name().isEmpty() ? type(step) : step.label(language);
    }

    /** The name of a way, or of the step it leads to; without either, what kind of step that is. */
    static String label(Way way) {
        return Stream.of(way.name(), way.toName())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> text("editor.type." + way.toType()));
    }

    /** The stage by the name that people know it by; one that HR made up is called as HR called it. */
    static String stage(String stage) {
        return known("editor.stage." + stage, stage);
    }

    static String block(String block) {
        return known("editor.block." + block, block);
    }

    static String message(String message) {
        for (String about : List.of("leave-out-", "talk-only-")) {
            if (message.startsWith(about)) {
                return text("editor.message." + about + "stage", stage(message.substring(about.length())));
            }
        }
        return known("editor.message." + message, message);
    }

    static String condition(Condition condition) {
        var about = new ArrayList<Object>(condition.about());
        if (condition.key().startsWith("choice.") && !about.isEmpty()) {
            about.set(0, stage(condition.about().get(0)));
        }
        return text("editor.condition." + condition.key(), about.toArray());
    }

    /** What a step does, in half a sentence: who does it, when it is due, what it waits for. */
    static String summary(Step step) {
        var parts = new ArrayList<String>();
        parts.add(type(step));
        who(step.attribute("camunda:assignee")).ifPresent(parts::add);
        if (!step.property("stage").isEmpty()) {
            parts.add(stage(step.property("stage")));
        }
        if (!step.timer().isEmpty()) {
            parts.add(Durations.inWords(step.timer()));
        }
        if (!step.message().isEmpty()) {
            parts.add(message(step.message()));
        }
        if (step.isBeside()) {
            parts.add(text("editor.beside"));
        }
        return String.join(" · ", parts);
    }

    static Optional<String> who(String assignee) {
        return switch (assignee) {
            case "${employee}" -> Optional.of(text("editor.who.employee"));
            case "${manager}" -> Optional.of(text("editor.who.manager"));
            default -> Optional.empty();
        };
    }

    private static String known(String key, String otherwise) {
        var said = text(key);
        return said.startsWith("!") ? otherwise : said;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
