package dev.waymark.modeling.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.regex.Pattern;

/** Waiting times between the diagram, which says {@code P7D}, and people, who say 7 days. */
final class Durations {

    private static final Pattern SIMPLE = Pattern.compile("P(?:(\\d{1,3})([DWM])|T(\\d{1,3})H)");
    private static final Pattern DUE = Pattern.compile("\\$\\{due\\.(in|workingDays)\\('P?(\\d{1,3})([DWM]?)'\\)}");

    private Durations() {}

    /** The unit in which somebody waits. */
    enum Unit {
        HOURS("H"),
        DAYS("D"),
        WORKING_DAYS(""),
        WEEKS("W"),
        MONTHS("M");

        private final String letter;

        Unit(String letter) {
            this.letter = letter;
        }

        private static Unit of(String letter) {
            for (Unit unit : values()) {
                if (unit.letter.equals(letter)) {
                    return unit;
                }
            }
            return DAYS;
        }

        String label() {
            return I18NProvider.translate("editor.unit." + name());
        }
    }

    /** So many of a unit. */
    record Span(int number, Unit unit) {

        String iso() {
            return unit == Unit.HOURS ? "PT%dH".formatted(number) : "P%d%s".formatted(number, unit.letter);
        }

        String due() {
            return unit == Unit.WORKING_DAYS
                    ? "${due.workingDays('%d')}".formatted(number)
                    : "${due.in('%s')}".formatted(iso());
        }
    }

    static Optional<Span> ofTimer(String iso) {
        var matcher = SIMPLE.matcher(iso);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                matcher.group(1) == null
                        ? new Span(Integer.parseInt(matcher.group(3)), Unit.HOURS)
                        : new Span(Integer.parseInt(matcher.group(1)), Unit.of(matcher.group(2))));
    }

    static Optional<Span> ofDue(String expression) {
        var matcher = DUE.matcher(expression);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var unit = matcher.group(1).equals("workingDays") ? Unit.WORKING_DAYS : Unit.of(matcher.group(3));
        return Optional.of(new Span(Integer.parseInt(matcher.group(2)), unit));
    }

    static String inWords(String timer) {
        return ofTimer(timer)
                .map(span -> I18NProvider.translate("editor.after." + span.unit(), span.number()))
                .orElseGet(() -> {
                    var said = I18NProvider.translate("editor.moment." + timer.replaceAll("[^A-Za-z.]", ""));
                    return said.startsWith("!") ? timer : said;
                });
    }
}
