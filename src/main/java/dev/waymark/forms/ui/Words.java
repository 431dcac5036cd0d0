package dev.waymark.forms.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.forms.AnswerFinding;
import dev.waymark.forms.Moment;
import dev.waymark.forms.Scene;
import dev.waymark.forms.Wording;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The language and the time zone in which a form is shown. */
record Words(Locale locale, ZoneId zone) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }

    /** A text of the form file; only texts with open places need the scene. */
    String of(Wording wording, Scene scene, String row) {
        var text = wording.in(locale);
        return text.contains("{{") ? scene.fill(wording, locale, row) : text;
    }

    String of(AnswerFinding finding) {
        return text(
                finding.messageKey(),
                finding.arguments().stream().map(this::readable).toArray());
    }

    /** For example "Wed 25 Nov 2026", as everywhere. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("ui.when.dayPattern"), locale).format(day);
    }

    String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** Any value of an answer or of the context, as people read it. */
    String plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "forms.yes" : "forms.no");
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(this::plain).collect(Collectors.joining(", "));
        }
        return value instanceof String text ? dayOrText(text) : value.toString();
    }

    /** A date as it was answered, in the zone of the person. */
    String moment(Moment moment, String answer) {
        try {
            return switch (moment) {
                case DAY, TIME -> plain(answer);
                case LOCAL -> moment(LocalDateTime.parse(answer));
                case INSTANT ->
                    moment(OffsetDateTime.parse(answer).atZoneSameInstant(zone).toLocalDateTime());
            };
        } catch (DateTimeException notOne) {
            return answer;
        }
    }

    private String moment(LocalDateTime wall) {
        var time =
                DateTimeFormatter.ofPattern(text("ui.when.timePattern"), locale).format(wall);
        return text("ui.when.dayAndTime", day(wall.toLocalDate()), time);
    }

    private String dayOrText(String text) {
        try {
            return DAY.matcher(text).matches() ? day(LocalDate.parse(text)) : text;
        } catch (DateTimeException noSuchDay) {
            return text;
        }
    }

    private Object readable(Object argument) {
        return argument instanceof LocalDate day ? day(day) : argument;
    }
}
