package dev.waymark.mydata;

import dev.waymark.mydata.MyCopy.Series;
import java.util.Optional;
import java.util.stream.Collectors;

/** Short facts, printed as two columns: what it is, and what is kept. */
record CopyFacts(Markup page, InWords in) {

    void of(Series series) {
        page.element("table", "facts", () -> {
            fact("state", in.text("mydata.state." + series.state()));
            fact(
                    "begun",
                    in.text(
                            series.begunByYou() ? "mydata.begunByYou" : "mydata.begunByOther",
                            in.dayOf(series.begunAt()),
                            series.with()));
            fact(
                    "readers",
                    series.managerCanRead()
                            ? in.text("mydata.sharedWith", series.with())
                            : in.text("ui.visibility.onlyYou"));
            fact(
                    "parts",
                    series.parts().stream()
                            .map(part -> part.name() + " (" + in.text("mydata.mode." + part.mode()) + ", "
                                    + in.dayOf(part.decidedAt()) + ")")
                            .collect(Collectors.joining("; ")));
            fact("offered", series.offered().stream().map(in::stage).collect(Collectors.joining(", ")));
            fact("talk", series.talkAt().map(in::moment));
            fact(
                    "talkTimes",
                    series.talkTimesProposed().stream().map(in::moment).collect(Collectors.joining("; ")));
            fact(
                    "calendar",
                    in.text(series.neutralCalendarTitle() ? "mydata.calendar.neutral" : "mydata.calendar.open"));
            fact("paused", series.pausedUntil().map(in::day));
            fact("later", series.askAgainOn().map(in::day));
            fact("firstWeek", series.firstWeek().map(in::day));
            fact("alone", series.onlyYoursSince().map(in::day));
            fact("published", series.planPublishedOn().map(in::day));
            fact("horizon", series.planPublishedOn().map(day -> in.day(series.planUntil())));
            fact("reminders", series.remindersStopped() ? in.text("mydata.reminders.stopped") : "");
            fact("skipped", series.reviewsLeftOutInARow() == 0 ? "" : String.valueOf(series.reviewsLeftOutInARow()));
            fact(
                    "writing",
                    series.managerWritesSince().map(at -> in.text("mydata.writingSince", series.with(), in.dayOf(at))));
            fact("next", series.nextDate().map(in::day));
        });
    }

    void of(MyCopy copy) {
        var person = copy.person();
        page.element("table", "facts", () -> {
            fact("name", person.name());
            fact("login", person.login());
            fact("password", in.text(person.passwordKept() ? "mydata.password.kept" : "mydata.password.none"));
            fact("mail", person.mailAddress());
            fact("language", in.text("mydata.language." + person.language()));
            fact("zone", person.zone());
            fact(
                    "appearance",
                    in.textOr(
                            "ui.appearance." + person.appearance().toLowerCase(java.util.Locale.ROOT),
                            "ui.appearance.system"));
            fact(
                    "roles",
                    person.roles().stream()
                            .map(role -> in.text("mydata.role." + role))
                            .collect(Collectors.joining(", ")));
            fact("lastDay", person.lastDay().map(in::day));
            fact(
                    "units",
                    copy.units().stream()
                            .map(stay -> in.text("mydata.since", stay.unit().orElse("–"), in.dayOf(stay.since())))
                            .collect(Collectors.joining("; ")));
            fact(
                    "ledBy",
                    copy.ledBy().stream()
                            .map(led -> in.text(
                                    "mydata.since", led.manager().map(in::name).orElse("–"), in.dayOf(led.since())))
                            .collect(Collectors.joining("; ")));
            fact("asManager", copy.conversationsAsManager() == 0 ? "" : String.valueOf(copy.conversationsAsManager()));
        });
    }

    private void fact(String key, Optional<String> text) {
        fact(key, text.orElse(""));
    }

    private void fact(String key, String text) {
        if (text.isBlank()) {
            return;
        }
        page.element("tr", "", () -> {
            page.element("th", "", in.text("mydata.fact." + key));
            page.element("td", "", text);
        });
    }
}
