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

    /** Beside the content, for the screen: the title of what it is about. Never kept. */
    static final String SUBJECT = "_subject";

    /** Beside the content, for the screen: the name of who does it. Never kept. */
    static final String DOER = "_doer";

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

    Item with(Answers shown) {
        return new Item(id, stage, kind, field, author, shared, writtenAt, openedAt, canBeOpened, shown);
    }

    /** Who does it, if it is an action and says so. */
    public Optional<String> doer() {
        return content.text(DOER);
    }

    /** Its most telling field, for a line in a list. */
    public String title() {
        return content.text("title")
                .or(() -> content.text("name"))
                .or(() -> content.text("text"))
                .or(() -> content.text("word"))
                .or(() -> content.text("topic"))
                .or(() -> content.text(field))
                .or(() -> content.text(SUBJECT))
                .orElse("");
    }
}
