package dev.waymark.forms;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A form and a context for tests, written with single quotes, and backticks around texts in expressions, for readability. */
final class Sheet {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final FormContext CONTEXT = FormContext.on(TODAY, ZoneId.of("Europe/Berlin"));

    private Sheet() {}

    static FormReading reading(String components) {
        return Form.read(file(components).getBytes(StandardCharsets.UTF_8));
    }

    static Form form(String components) {
        var reading = reading(components);
        if (!reading.valid()) {
            throw new IllegalStateException(reading.findings().toString());
        }
        return reading.require();
    }

    private static String file(String components) {
        return "{'type':'default','schemaVersion':19,'components':[%s]}"
                .formatted(components)
                .replace('\'', '"')
                .replace("`", "\\\"");
    }

    static Answers answers(String json) {
        return Answers.ofJson(json.replace('\'', '"'));
    }

    static Answers accepted(Form form, String json) {
        return form.check(answers(json), CONTEXT);
    }

    /** Path and message key of each finding; none if the answers are accepted. */
    static List<String> findings(Form form, String json) {
        return findings(form, json, CONTEXT);
    }

    static List<String> findings(Form form, String json, FormContext context) {
        try {
            form.check(answers(json), context);
            return List.of();
        } catch (AnswersNotAccepted not) {
            return not.findings().stream()
                    .map(finding -> finding.path() + " " + finding.messageKey())
                    .toList();
        }
    }

    static FormContext with(String name, List<Map<String, String>> items) {
        return CONTEXT.with(name, items);
    }
}
