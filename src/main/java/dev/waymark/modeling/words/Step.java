package dev.waymark.modeling.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One step of a diagram in words.
 *
 * @param depth how many sections it is in
 * @param on the step on whose border it sits, or empty
 * @param attributes what is written on it, by the names of BPMN and Camunda, such as {@code camunda:assignee}
 * @param properties the words of the vocabulary: {@code kind}, {@code stage}, {@code notice}, …
 * @param timer how long it waits, in ISO form or as a question; empty without a timer
 * @param message the name of what it waits for; empty if it waits for none
 * @param ways where it goes on
 */
public record Step(
        String id,
        StepType type,
        String name,
        int depth,
        String on,
        Map<String, String> attributes,
        Map<String, String> properties,
        String timer,
        String message,
        List<Way> ways) {

    /**
     * One way on from a step.
     *
     * @param to the id of the step it leads to
     * @param toName what that step is called; empty if it has no name
     * @param toType what kind of step that is
     * @param condition what has to be true, as the diagram says it; empty if nothing has to
     * @param otherwise whether it is taken when no other way is
     */
    public record Way(
            String id, String name, String to, String toName, StepType toType, String condition, boolean otherwise) {}

    public Step {
        attributes = Map.copyOf(attributes);
        properties = Map.copyOf(properties);
        ways = List.copyOf(ways);
    }

    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    public String property(String name) {
        return properties.getOrDefault(name, "");
    }

    /** The name, or the id of a step that nobody named. */
    public String label() {
        return name.isEmpty() ? id : name;
    }

    /** The name as somebody reads it who speaks this language. */
    public String label(Locale language) {
        var german = language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? property("de.name") : "";
        return german.isEmpty() ? label() : german;
    }

    /** Whether it only happens beside the step it sits on, which goes on. */
    public boolean isBeside() {
        return attribute("cancelActivity").equals("false")
                || attribute("isInterrupting").equals("false");
    }
}
