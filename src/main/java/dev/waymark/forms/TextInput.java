package dev.waymark.forms;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line or several lines of plain text. */
public record TextInput(
        Head head, Field field, boolean severalLines, Optional<Limit> minLength, Optional<Limit> maxLength, Shape shape)
        implements Input {

    /** Longer texts are never taken, whatever the form says. */
    public static final int LONGEST = 20_000;

    static TextInput read(JsonPart part, String type) {
        var validate = part.object("validate");
        return new TextInput(
                Head.read(part, type),
                Field.read(part, type),
                type.equals("textarea"),
                validate.limit("minLength"),
                validate.limit("maxLength"),
                Shape.read(validate));
    }

    @Override
    public Optional<Object> accept(@Nullable Object given, Reception reception) {
        if (given == null) {
            return Optional.empty();
        }
        if (!(given instanceof String) && !(given instanceof BigDecimal)) {
            reception.reject("forms.notText");
            return Optional.empty();
        }
        var text = PlainText.of(given instanceof BigDecimal number ? number.toPlainString() : given, severalLines);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        check(text, reception);
        return Optional.of(text);
    }

    private void check(String text, Reception reception) {
        var length = BigDecimal.valueOf(text.codePointCount(0, text.length()));
        var values = reception.scope().values();
        var most = maxLength.flatMap(limit -> limit.in(values)).orElse(BigDecimal.valueOf(LONGEST));
        var least = minLength.flatMap(limit -> limit.in(values)).orElse(BigDecimal.ZERO);
        if (length.compareTo(most) > 0) {
            reception.reject("forms.tooLong", most);
            return;
        }
        if (length.compareTo(least) < 0) {
            reception.reject("forms.tooShort", least);
        }
        shape.check(text, reception);
    }
}
