package dev.waymark.mydata;

import dev.waymark.mydata.MyCopy.Action;
import dev.waymark.mydata.MyCopy.Note;
import java.util.List;

/** The action plan as a table: what, who, by when, how far, and who can read it. */
record CopyPlan(Markup page, InWords in, String other) {

    private static final List<String> IN_COLUMNS = List.of("title", "owner", "by", "share");

    void of(List<Note> actions) {
        if (actions.isEmpty()) {
            return;
        }
        page.element("table", "grid plan", () -> {
            page.element(
                    "thead",
                    "",
                    () -> page.element("tr", "", () -> {
                        for (var head : List.of("what", "who", "due", "state", "readers")) {
                            page.element("th", "", in.text("mydata.plan." + head));
                        }
                    }));
            page.element(
                    "tbody", "", () -> actions.forEach(note -> note.action().ifPresent(action -> row(note, action))));
        });
    }

    private void row(Note note, Action action) {
        page.element("tr", "", () -> {
            page.element("td", "", () -> what(note));
            page.element("td", "", who(note, action));
            page.element("td", "due", action.due().map(in::day).orElse("–"));
            page.element("td", "", in.text("mydata.progress." + action.progress()) + reply(action));
            page.element(
                    "td",
                    "",
                    note.shared() ? in.text("ui.visibility.youAnd", other) : in.text("ui.visibility.onlyYou"));
        });
    }

    private void what(Note note) {
        if (note.content().isEmpty()) {
            page.element("p", "", in.text("conversations.item.unreadable"));
        }
        note.fields().stream()
                .filter(field -> field.key().equals("title"))
                .forEach(field -> page.element("p", "title", field.text()));
        note.fields().stream()
                .filter(field -> !IN_COLUMNS.contains(field.key()))
                .forEach(field -> page.element("p", "small", () -> {
                    page.element("span", "label", field.name() + ": ");
                    page.add(field.text());
                }));
    }

    private String who(Note note, Action action) {
        return note.fields().stream()
                .filter(field -> field.key().equals("owner"))
                .map(MyCopy.Field::text)
                .findFirst()
                .orElse(in.text("mydata.owner." + action.owner(), other));
    }

    private String reply(Action action) {
        return action.reply()
                .map(reply -> " · " + in.text("mydata.reply." + reply, other))
                .orElse("");
    }
}
