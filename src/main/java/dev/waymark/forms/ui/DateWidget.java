package dev.waymark.forms.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import dev.waymark.forms.DateInput;
import dev.waymark.forms.DateLimits;
import dev.waymark.forms.Moment;
import dev.waymark.forms.Scene;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A field for a day, a time of day, or a moment in the zone of the person. */
final class DateWidget implements Widget {

    private static final Duration STEP = Duration.ofMinutes(15);

    /** The list of times opens where working days begin, not at midnight; it is only scrolled, nothing is chosen. */
    private static final String OPEN_IN_THE_MORNING = """
            const times = this.querySelector('[slot=time-picker]');
            times?.addEventListener('opened-changed', event => {
              if (event.detail.value && !times.value) {
                requestAnimationFrame(() => times.$?.comboBox?._scroller?.scrollIntoView($0));
              }
            });
            """;

    private static final int LAST_SEEN_FIRST = (int) (Duration.ofHours(10).toMinutes() / STEP.toMinutes());

    private final DateInput input;
    private final Control<?> control;
    private Consumer<DateLimits> bounds = limits -> {};

    DateWidget(DateInput input, Words words) {
        this.input = input;
        this.control = switch (input.moment()) {
            case DAY -> day(words);
            case TIME -> time(words);
            case INSTANT, LOCAL -> moment(words);
        };
    }

    private Control<LocalDate> day(Words words) {
        var picker = new DatePicker();
        picker.setI18n(CalendarWords.in(words));
        bounds = limits -> {
            picker.setMin(limits.earliest().orElse(null));
            picker.setMax(limits.latest().orElse(null));
        };
        return new Control<>(picker, given -> parsed(given, LocalDate::parse), LocalDate::toString);
    }

    private static Control<LocalTime> time(Words words) {
        var picker = new TimePicker();
        picker.setLocale(CalendarWords.clock(words));
        picker.setStep(STEP);
        return new Control<>(
                picker,
                given -> parsed(given, LocalTime::parse)
                        .or(() -> parsed(given, text -> OffsetTime.parse(text).toLocalTime())),
                LocalTime::toString);
    }

    private Control<LocalDateTime> moment(Words words) {
        var picker = new DateTimePicker();
        picker.setLocale(CalendarWords.clock(words));
        picker.setDatePickerI18n(CalendarWords.in(words));
        picker.setStep(STEP);
        picker.setDateAriaLabel(words.text("forms.date.day"));
        picker.setTimeAriaLabel(words.text("forms.date.time"));
        picker.getElement().executeJs(OPEN_IN_THE_MORNING, LAST_SEEN_FIRST);
        bounds = limits -> {
            picker.setMin(limits.earliest().map(LocalDate::atStartOfDay).orElse(null));
            picker.setMax(limits.latest().map(day -> day.atTime(LocalTime.MAX)).orElse(null));
        };
        return new Control<>(picker, given -> onTheWall(given, words.zone()), wall -> written(wall, words.zone()));
    }

    private Optional<LocalDateTime> onTheWall(Object given, ZoneId zone) {
        return input.moment() == Moment.LOCAL
                ? parsed(given, LocalDateTime::parse)
                : parsed(given, text -> OffsetDateTime.parse(text)
                        .atZoneSameInstant(zone)
                        .toLocalDateTime());
    }

    private Object written(LocalDateTime wall, ZoneId zone) {
        return input.moment() == Moment.LOCAL
                ? wall.toString()
                : wall.atZone(zone).toInstant().toString();
    }

    private static <T> Optional<T> parsed(Object given, Function<String, T> parser) {
        try {
            return given instanceof String text ? Optional.of(parser.apply(text)) : Optional.empty();
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    @Override
    public Control<?> control() {
        return control;
    }

    @Override
    public void adapt(Scene scene, String row) {
        bounds.accept(scene.limits(input, row));
    }

    @Override
    public String unreadableKey() {
        return input.moment() == Moment.TIME ? "forms.notATime" : "forms.notADate";
    }
}
