package dev.waymark.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Days and times in words, relative and absolute, in the zone and language of the person in front of the screen. */
@Component
public class Moments {

    private static final int DAYS_TOLD_AS_DAYS = 13;
    private static final int DAYS_TOLD_AS_WEEKS = 60;
    private static final int DAYS_PER_WEEK = 7;
    private static final int DAYS_PER_MONTH = 30;

    private final CurrentVisitor visitor;
    private final I18NProvider texts;
    private final Clock clock;

    Moments(CurrentVisitor visitor, I18NProvider texts, Clock clock) {
        this.visitor = visitor;
        this.texts = texts;
        this.clock = clock;
    }

    /** For example "in 3 days (Wed 25 Nov 2026)". */
    public String day(LocalDate day) {
        return text("ui.when.relativeAndAbsolute", relative(day), absolute(day));
    }

    /** For example "in 3 days (Wed 25 Nov 2026, 10:00)". */
    public String moment(Instant moment) {
        var local = moment.atZone(zone());
        var absolute = text("ui.when.dayAndTime", absolute(local.toLocalDate()), time(moment));
        return text("ui.when.relativeAndAbsolute", relative(local.toLocalDate()), absolute);
    }

    /** For example "Wed 25 Nov 2026". */
    public String absolute(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("ui.when.dayPattern"), locale()).format(day);
    }

    /** For example "10:00". */
    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern(text("ui.when.timePattern"), locale())
                .format(moment.atZone(zone()));
    }

    public boolean isAhead(Instant moment) {
        return moment.isAfter(clock.instant());
    }

    public LocalDate today() {
        return clock.instant().atZone(zone()).toLocalDate();
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    public ZoneId zone() {
        return visitor.find().map(Visitor::zone).orElse(ZoneId.of("UTC"));
    }

    private String relative(LocalDate day) {
        var days = ChronoUnit.DAYS.between(today(), day);
        if (days >= -1 && days <= 1) {
            return text(days == 0 ? "ui.when.today" : days > 0 ? "ui.when.tomorrow" : "ui.when.yesterday");
        }
        var side = days > 0 ? "ui.when.ahead." : "ui.when.ago.";
        var distance = Math.abs(days);
        if (distance <= DAYS_TOLD_AS_DAYS) {
            return text(side + "days", distance);
        }
        return distance <= DAYS_TOLD_AS_WEEKS
                ? text(side + "weeks", Math.round((double) distance / DAYS_PER_WEEK))
                : text(side + "months", Math.round((double) distance / DAYS_PER_MONTH));
    }

    private String text(String key, Object... parameters) {
        return texts.getTranslation(key, locale(), parameters);
    }

    private Locale locale() {
        return Optional.ofNullable(UI.getCurrent())
                .map(UI::getLocale)
                .or(() -> visitor.find().map(Visitor::locale))
                .orElse(Locale.ENGLISH);
    }
}
