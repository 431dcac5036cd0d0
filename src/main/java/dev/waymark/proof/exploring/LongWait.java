package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.XmlNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;

/** Waits that are so long that the employee may be asked again (T13, at least ninety days). */
final class LongWait {

    private static final long LONG = 90;

    private LongWait() {}

    static boolean isLong(Element timer) {
        var text = timer.definition()
                .flatMap(definition -> definition.children().stream().findFirst())
                .map(XmlNode::text)
                .orElse("");
        return text.equals("${plan.horizonEnd}") || days(text) >= LONG;
    }

    private static long days(String text) {
        try {
            if (text.contains("T")) {
                return Duration.parse(text).toDays();
            }
            var period = Period.parse(text);
            return period.toTotalMonths() * 30 + period.getDays();
        } catch (DateTimeException | ArithmeticException noDuration) {
            return 0;
        }
    }
}
