package dev.waymark.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with open places: <code>{{employeeName}}</code>, <code>{{item.title}}</code>, or any expression. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]{1,200}?)\\s*}}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

    private Template() {}

    static String fill(String text, Map<String, Object> values, Locale locale) {
        if (!text.contains("{{")) {
            return text;
        }
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values, locale)));
    }

    private static String value(String expression, Map<String, Object> values, Locale locale) {
        var source = expression.startsWith("=") ? expression.substring(1).strip() : expression;
        var value = NAME.matcher(source).matches()
                ? JsonTree.find(values, source)
                : Feel.of(source).evaluate(values);
        return value.map(found -> readable(found, locale)).orElse("");
    }

    private static String readable(Object value, Locale locale) {
        if (value instanceof LocalDate || value instanceof String) {
            return JsonTree.day(value).map(day -> day(day, locale)).orElseGet(value::toString);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** The day before the month in both languages, as in the calendar and everywhere else. */
    private static String day(LocalDate day, Locale locale) {
        var language = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : locale;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }
}
