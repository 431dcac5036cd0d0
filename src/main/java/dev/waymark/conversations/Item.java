package dev.waymark.conversations;

import dev.waymark.forms.Answers;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Entry;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that was written, as its reader sees it.
 *
 * @param kind what it is, in capitals, such as {@code DREAM}
 * @param content its fields; none when it cannot be opened
 * @param openedAt when the other side first read it
 */
public record Item(
        String id,
        Optional<Stage> stage,
        String kind,
        String field,
        PersonId author,
        boolean shared,
        Instant writtenAt,
        Optional<Instant> openedAt,
        boolean canBeOpened,
        Answers content) {

    static Item of(Entry entry) {
        return new Item(
                entry.id().value(),
                entry.stage(),
                entry.kind(),
                entry.field(),
                entry.author(),
                entry.visibility() == dev.waymark.vault.Visibility.SHARED,
                entry.outline().writtenAt(),
                entry.outline().openedAt(),
                entry.canBeOpened(),
                entry.content().map(content -> Answers.ofJson(content.text())).orElse(Answers.none()));
    }

    /** Its most telling field, for a line in a list. */
    public String title() {
        return content.text("title")
                .or(() -> content.text("name"))
                .or(() -> content.text("text"))
                .or(() -> content.text("word"))
                .or(() -> content.text("topic"))
                .or(() -> content.text(field))
                .orElse("");
    }
}
