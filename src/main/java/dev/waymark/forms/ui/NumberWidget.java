package dev.waymark.forms.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.waymark.forms.Limit;
import dev.waymark.forms.NumberInput;
import java.math.BigDecimal;
import java.util.Optional;

/** A field for an exact number, whole or with decimals in the way of the language. */
final class NumberWidget implements Widget {

    private final Control<?> control;

    NumberWidget(NumberInput input, Words words) {
        var whole = input.decimalDigits().filter(digits -> digits <= 0).isPresent();
        control = whole ? wholeNumber(input) : decimal(input, words);
    }

    private static Control<Integer> wholeNumber(NumberInput input) {
        var field = new IntegerField();
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TextWidget.CHANGES_EVERY_MS);
        field.setStepButtonsVisible(true);
        input.increment().flatMap(NumberWidget::small).ifPresent(field::setStep);
        limit(input.min()).ifPresent(field::setMin);
        limit(input.max()).ifPresent(field::setMax);
        return new Control<>(
                field,
                given -> exact(given).flatMap(NumberWidget::small),
                number -> written(BigDecimal.valueOf(number), input));
    }

    private static Control<BigDecimal> decimal(NumberInput input, Words words) {
        var field = new BigDecimalField();
        field.setLocale(words.locale());
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TextWidget.CHANGES_EVERY_MS);
        return new Control<>(field, NumberWidget::exact, number -> written(number, input));
    }

    private static Object written(BigDecimal number, NumberInput input) {
        return input.asText() ? number.toPlainString() : number;
    }

    private static Optional<Integer> limit(Optional<Limit> limit) {
        return limit.flatMap(Limit::number).flatMap(NumberWidget::small);
    }

    private static Optional<BigDecimal> exact(Object given) {
        if (given instanceof BigDecimal number) {
            return Optional.of(number);
        }
        try {
            return given instanceof String text ? Optional.of(new BigDecimal(text.strip())) : Optional.empty();
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> small(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact());
        } catch (ArithmeticException notWholeOrTooLarge) {
            return Optional.empty();
        }
    }

    @Override
    public Control<?> control() {
        return control;
    }

    @Override
    public String unreadableKey() {
        return "forms.notANumber";
    }
}
