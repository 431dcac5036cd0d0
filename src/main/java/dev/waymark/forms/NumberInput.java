package dev.waymark.forms;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An exact number. */
public record NumberInput(
        Head head,
        Field field,
        Optional<Limit> min,
        Optional<Limit> max,
        Optional<Integer> decimalDigits,
        Optional<BigDecimal> increment,
        boolean asText)
        implements Input {

    static NumberInput read(JsonPart part) {
        var validate = part.object("validate");
        var increment = part.number("increment");
        if (increment.filter(step -> step.signum() <= 0).isPresent()) {
            part.find("increment", "A step has to be larger than 0.");
        }
        return new NumberInput(
                Head.read(part, "number"),
                Field.read(part, "number"),
                validate.limit("min"),
                validate.limit("max"),
                part.wholeNumber("decimalDigits"),
                increment.filter(step -> step.signum() > 0),
                part.flag("serializeToString").orElse(false));
    }

    @Override
    public Optional<Object> accept(@Nullable Object given, Reception reception) {
        if (given == null || (given instanceof String text && text.isBlank())) {
            return Optional.empty();
        }
        var number = ExactNumber.of(given);
        if (number.isEmpty()) {
            reception.reject("forms.notANumber");
            return Optional.empty();
        }
        check(number.get(), reception);
        return number.map(exact -> asText ? exact.toPlainString() : exact);
    }

    private void check(BigDecimal number, Reception reception) {
        var values = reception.scope().values();
        min.flatMap(limit -> limit.in(values))
                .filter(least -> number.compareTo(least) < 0)
                .ifPresent(least -> reception.reject("forms.tooSmall", least));
        max.flatMap(limit -> limit.in(values))
                .filter(most -> number.compareTo(most) > 0)
                .ifPresent(most -> reception.reject("forms.tooLarge", most));
        decimalDigits
                .filter(digits -> number.stripTrailingZeros().scale() > digits)
                .ifPresent(digits -> reception.reject(digits <= 0 ? "forms.notWhole" : "forms.tooManyDigits", digits));
        increment
                .filter(step -> number.remainder(step).signum() != 0)
                .ifPresent(step -> reception.reject("forms.offStep", step));
    }
}
