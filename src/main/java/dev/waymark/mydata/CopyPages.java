package dev.waymark.mydata;

import dev.waymark.mydata.MyCopy.Note;
import dev.waymark.mydata.MyCopy.Series;
import java.util.List;

/** The pages of a printed copy: title, each conversation part by part, what is the person's alone, who read it. */
record CopyPages(Markup page, MyCopy copy, InWords in) {

    /** Who can read an entry stands under it in words. */
    private static final List<String> SAID_BELOW = List.of("share");

    void write() {
        cover();
        for (var i = 0; i < copy.conversations().size(); i++) {
            conversation(copy.conversations().get(i), "c" + i);
        }
        ownNotes();
        profile();
        readers();
    }

    private void cover() {
        page.element("div", "cover", () -> {
            page.element("p", "brand", in.text("ui.applicationName"));
            page.element("h1", "", in.text("mydata.copy.title"));
            page.element("p", "name", copy.person().name());
            page.element("p", "made", in.text("mydata.copy.made", in.moment(copy.madeAt())));
            page.element("div", "note", in.text("mydata.copy.private"));
            page.element("h2", "", in.text("mydata.copy.contents"));
            page.element("table", "contents", () -> {
                for (var i = 0; i < copy.conversations().size(); i++) {
                    contents("c" + i, titleOf(copy.conversations().get(i)));
                }
                contents("own", in.text("mydata.copy.own"));
                contents("profile", in.text("mydata.copy.profile"));
                contents("readers", in.text("mydata.copy.readers"));
            });
        });
    }

    private void contents(String id, String title) {
        page.element("tr", "", () -> {
            page.element("td", "", () -> page.link(id, title));
            page.element("td", "page-of", () -> page.pageOf(id, title));
        });
    }

    private String titleOf(Series series) {
        return in.text("mydata.copy.with", series.with());
    }

    private void conversation(Series series, String id) {
        page.target("h1", id, titleOf(series));
        new CopyFacts(page, in).of(series);
        var plan = notes(series.notes(), "PLAN").stream()
                .filter(note -> note.action().isPresent())
                .toList();
        series.notes().stream().map(note -> note.stage().orElse("")).distinct().forEach(stage -> {
            page.element("h2", "", stage.isEmpty() ? in.text("mydata.copy.besides") : in.stage(stage));
            if (stage.equals("PLAN")) {
                new CopyPlan(page, in, series.with()).of(plan);
            }
            notes(series.notes(), stage).stream()
                    .filter(note -> !plan.contains(note))
                    .forEach(note -> note(note, series.with()));
        });
        if (series.notes().isEmpty()) {
            page.element("p", "quiet", in.text("mydata.copy.nothingWritten"));
        }
        drafts(series.drafts());
        removed(series);
    }

    private static List<Note> notes(List<Note> all, String stage) {
        return all.stream()
                .filter(note -> note.stage().orElse("").equals(stage))
                .toList();
    }

    private void note(Note note, String other) {
        page.element("div", "entry", () -> {
            page.element("p", "kind", note.kindName());
            if (note.content().isEmpty()) {
                page.element("p", "", in.text("conversations.item.unreadable"));
            }
            var first = true;
            for (var field : note.fields()) {
                if (SAID_BELOW.contains(field.key())) {
                    continue;
                }
                var title =
                        first && !field.key().startsWith("_") && field.text().length() < 120;
                if (title) {
                    page.element("p", "title", field.text());
                } else {
                    page.element("p", "field", () -> {
                        page.element("span", "label", field.name() + ": ");
                        page.add(field.text());
                    });
                }
                first = first && !title;
            }
            page.element("p", "seen", line(note, other));
        });
    }

    private String line(Note note, String other) {
        var seen = note.shared() && !other.isEmpty()
                ? in.text("ui.visibility.youAnd", other)
                : in.text("ui.visibility.onlyYou");
        var written = in.text("mydata.copy.writtenBy", note.writtenBy(), in.dayOf(note.writtenAt()));
        var opened = note.firstOpenedAt()
                .filter(at -> !note.writtenBy().equals(other))
                .map(at -> " · " + in.text("mydata.copy.firstOpened", in.dayOf(at)))
                .orElse("");
        return seen + " · " + written + opened;
    }

    private void drafts(List<MyCopy.Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        page.element("h2", "", in.text("mydata.copy.drafts"));
        drafts.forEach(draft -> page.element("div", "entry", () -> {
            draft.fields()
                    .forEach(field -> page.element("p", "field", () -> {
                        page.element("span", "label", field.name() + ": ");
                        page.add(field.text());
                    }));
            page.element("p", "seen", in.text("mydata.copy.draftSaved", in.dayOf(draft.savedAt())));
        }));
    }

    private void removed(Series series) {
        if (series.removed().isEmpty()) {
            return;
        }
        page.element("h2", "", in.text("mydata.copy.removed"));
        series.removed()
                .forEach(gone -> page.element(
                        "p",
                        "",
                        in.text(
                                "mydata.copy.removedOn",
                                gone.stage().map(in::stage).orElse(in.text("mydata.copy.besides")),
                                in.dayOf(gone.at()))));
    }

    private void ownNotes() {
        page.target("h1", "own", in.text("mydata.copy.own"));
        page.element("h2", "", in.text("mydata.workbook"));
        list(copy.workbook());
        drafts(copy.workbookDrafts());
        page.element("h2", "", in.text("mydata.boundaries"));
        list(copy.boundaries());
        if (!copy.todos().isEmpty()) {
            page.element("h2", "", in.text("mydata.todos"));
            list(copy.todos());
        }
        page.element("h2", "", in.text("mydata.waiting"));
        copy.waitingPeriods().forEach(period -> {
            page.element("p", "", in.text("mydata.waiting.line", period.manager(), in.day(period.until())));
            period.sentence()
                    .ifPresent(sentence -> page.element(
                            "p",
                            "",
                            in.text(
                                    "mydata.waiting.reads",
                                    period.manager(),
                                    period.sentenceUntil().map(in::day).orElse(""),
                                    sentence)));
        });
        if (copy.waitingPeriods().isEmpty()) {
            page.element("p", "quiet", in.text("mydata.copy.nothing"));
        }
    }

    private void list(List<Note> notes) {
        notes.forEach(note -> note(note, ""));
        if (notes.isEmpty()) {
            page.element("p", "quiet", in.text("mydata.copy.nothing"));
        }
    }

    private void profile() {
        page.target("h1", "profile", in.text("mydata.copy.profile"));
        new CopyFacts(page, in).of(copy);
    }

    private void readers() {
        page.target("h1", "readers", in.text("mydata.copy.readers"));
        page.element("p", "", in.text(copy.readersUnaltered() ? "mydata.log.intact" : "mydata.log.altered"));
        page.element("table", "grid", () -> {
            page.element(
                    "thead",
                    "",
                    () -> page.element("tr", "", () -> {
                        for (var head : List.of("when", "who", "what", "channel")) {
                            page.element("th", "", in.text("mydata.log." + head));
                        }
                    }));
            page.element("tbody", "", () -> copy.readers().forEach(this::reader));
        });
        if (copy.readers().isEmpty()) {
            page.element("p", "quiet", in.text("mydata.copy.nothing"));
        }
    }

    private void reader(MyCopy.Reading reading) {
        page.element("tr", "", () -> {
            page.element("td", "", in.moment(reading.at()));
            page.element("td", "", reading.you() ? in.text("mydata.log.you") : reading.reader());
            page.element(
                    "td",
                    "",
                    reading.section() + (reading.afterTheyLedYou() ? " · " + in.text("mydata.log.after") : ""));
            page.element("td", "", in.text("mydata.channel." + reading.channel()));
        });
    }
}
