package dev.waymark.forms.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names of months and days, and ways to write a date, for the calendar of a date field. */
final class CalendarWords {

    private CalendarWords() {}

    static DatePickerI18n in(Words words) {
        var locale = words.locale();
        var texts = new DatePickerI18n()
                .setMonthNames(months(locale))
                .setWeekdays(days(locale, TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(days(locale, TextStyle.SHORT_STANDALONE))
                .setFirstDayOfWeek(1)
                .setToday(words.text("forms.date.today"))
                .setCancel(words.text("forms.date.cancel"));
        return isGerman(locale)
                ? texts.setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy", "yyyy-MM-dd")
                : texts.setDateFormats("d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd", "d/M/yyyy");
    }

    /** Times are told in 24 hours in both languages. */
    static Locale clock(Words words) {
        return isGerman(words.locale()) ? Locale.GERMANY : Locale.UK;
    }

    private static boolean isGerman(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    private static List<String> months(Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /** The calendar counts from Sunday. */
    private static List<String> days(Locale locale, TextStyle style) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
