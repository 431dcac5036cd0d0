package dev.waymark.forms;

import java.util.List;

/**
 * Why one answer is not accepted.
 *
 * @param path the field, such as {@code dreams[0].title}
 * @param messageKey a key of the bundle {@code forms}
 * @param arguments numbers and dates for the message; never what was answered
 */
public record AnswerFinding(String path, String messageKey, List<Object> arguments) {

    public AnswerFinding {
        arguments = List.copyOf(arguments);
    }
}
