package dev.waymark.forms;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day, a time of day, or a moment.
 *
 * @param ahead whether a moment has to be still to come
 */
public record DateInput(
        Head head, Field field, Moment moment, Optional<DateLimit> earliest, Optional<DateLimit> latest, boolean ahead)
        implements Input {

    private static final String NOW = "now";

    static DateInput read(JsonPart part) {
        part.flag("use24h");
        part.wholeNumber("timeInterval");
        var passed = part.flag("disallowPassedDates").orElse(false);
        var ahead = part.property("earliest").filter(NOW::equals).isPresent();
        var earliest = ahead ? Optional.of(DateLimit.TODAY) : DateLimit.read(part, "earliest");
        return new DateInput(
                Head.read(part, "datetime"),
                Field.read(part, "datetime"),
                Moment.read(part),
                earliest.or(() -> passed ? Optional.of(DateLimit.TODAY) : Optional.empty()),
                DateLimit.read(part, "latest"),
                ahead);
    }

    DateLimits limits(Scope scope) {
        return new DateLimits(earliest.flatMap(limit -> limit.in(scope)), latest.flatMap(limit -> limit.in(scope)));
    }

    @Override
    public Optional<Object> accept(@Nullable Object given, Reception reception) {
        if (given == null || given.equals("")) {
            return Optional.empty();
        }
        if (!(given instanceof String text) || !moment.isWritten(text)) {
            reception.reject(moment == Moment.TIME ? "forms.notATime" : "forms.notADate");
            return Optional.empty();
        }
        if (ahead && hasPassed(text, reception.scope().context())) {
            reception.reject("forms.passed");
            return Optional.of(text);
        }
        moment.day(text, reception.scope().context().zone()).ifPresent(day -> {
            var limits = limits(reception.scope());
            limits.earliest().filter(day::isBefore).ifPresent(first -> reception.reject("forms.tooEarly", first));
            limits.latest().filter(day::isAfter).ifPresent(last -> reception.reject("forms.tooLate", last));
        });
        return Optional.of(text);
    }

    private boolean hasPassed(String text, FormContext context) {
        return moment.onTheWall(text, context.zone())
                .filter(at -> !at.isAfter(context.now()))
                .isPresent();
    }
}
