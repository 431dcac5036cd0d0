package dev.waymark.forms;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a line of text has to look like: an address, a number to call, or a pattern of its own. */
public record Shape(Optional<Pattern> pattern, String messageKey) {

    private static final Shape ANY = new Shape(Optional.empty(), "forms.otherShape");
    private static final Shape EMAIL =
            new Shape(Optional.of(Pattern.compile("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$")), "forms.notAnEmail");
    private static final Shape PHONE =
            new Shape(Optional.of(Pattern.compile("^\\+?[0-9][0-9 ()/.-]{3,30}$")), "forms.notAPhone");

    static Shape read(JsonPart validate) {
        var pattern = validate.text("pattern").filter(text -> !text.isEmpty());
        return switch (validate.text("validationType").orElse("")) {
            case "email" -> EMAIL;
            case "phone" -> PHONE;
            case "", "custom" -> pattern.map(text -> compile(text, validate)).orElse(ANY);
            default -> {
                validate.find("validationType", "This is email, phone or custom.");
                yield ANY;
            }
        };
    }

    private static Shape compile(String text, JsonPart validate) {
        try {
            return new Shape(Optional.of(Pattern.compile(text)), "forms.otherShape");
        } catch (PatternSyntaxException | StackOverflowError broken) {
            validate.find("pattern", "This is not a regular expression.");
            return ANY;
        }
    }

    void check(String text, Reception reception) {
        if (pattern.isPresent() && !matches(pattern.get(), text)) {
            reception.reject(messageKey);
        }
    }

    /** A pattern that cannot be decided in reasonable time does not match. */
    private static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new PatientText(text, new int[1])).find();
        } catch (PatienceLost | StackOverflowError endless) {
            return false;
        }
    }

    /** A text that may be looked at only so often, so that no pattern keeps the server busy. */
    private record PatientText(String text, int[] looks) implements CharSequence {

        private static final int MOST_LOOKS = 2_000_000;

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks[0] > MOST_LOOKS) {
                throw new PatienceLost();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class PatienceLost extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
