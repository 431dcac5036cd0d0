package dev.waymark.forms;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day, a time of day, or a moment. */
public record DateInput(Head head, Field field, Moment moment, Optional<DateLimit> earliest, Optional<DateLimit> latest)
        implements Input {

    static DateInput read(JsonPart part) {
        part.flag("use24h");
        part.wholeNumber("timeInterval");
        var passed = part.flag("disallowPassedDates").orElse(false);
        var earliest = DateLimit.read(part, "earliest");
        return new DateInput(
                Head.read(part, "datetime"),
                Field.read(part, "datetime"),
                Moment.read(part),
                earliest.or(() -> passed ? Optional.of(DateLimit.TODAY) : Optional.empty()),
                DateLimit.read(part, "latest"));
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
        moment.day(text, reception.scope().context().zone()).ifPresent(day -> {
            var limits = limits(reception.scope());
            limits.earliest().filter(day::isBefore).ifPresent(first -> reception.reject("forms.tooEarly", first));
            limits.latest().filter(day::isAfter).ifPresent(last -> reception.reject("forms.tooLate", last));
        });
        return Optional.of(text);
    }
}
