package dev.waymark.vault;

import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.util.Optional;

/**
 * One item of content as its reader gets it.
 *
 * @param content empty when it cannot be opened: its key is gone, or somebody altered the row
 */
public record Entry(EntryOutline outline, Optional<Content> content) {

    public EntryId id() {
        return outline.id();
    }

    public Optional<Stage> stage() {
        return outline.stage();
    }

    public String kind() {
        return outline.kind();
    }

    public String field() {
        return outline.field();
    }

    public PersonId author() {
        return outline.author();
    }

    public Visibility visibility() {
        return outline.visibility();
    }

    public int version() {
        return outline.version();
    }

    public boolean canBeOpened() {
        return content.isPresent();
    }
}
