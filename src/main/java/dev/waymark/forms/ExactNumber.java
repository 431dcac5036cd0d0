package dev.waymark.forms;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Exact decimals of a size that people write; never floating point, never large enough to hurt. */
final class ExactNumber {

    private static final Pattern WRITTEN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final int MOST_DIGITS = 60;

    private ExactNumber() {}

    static Optional<BigDecimal> of(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return Optional.of(number).filter(ExactNumber::isOfHumanSize);
        }
        if (value instanceof String text && WRITTEN.matcher(text.strip()).matches()) {
            return Optional.of(new BigDecimal(text.strip()));
        }
        return Optional.empty();
    }

    static boolean isOfHumanSize(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }
}
