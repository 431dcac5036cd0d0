package dev.waymark.vault;

import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry before it is written.
 *
 * @param stage the part of the conversation it was written in; none for what belongs to no part
 * @param kind what it is, in capitals: VALUE, DREAM, ACTION
 * @param field the key of the form field it came from
 */
public record NewEntry(
        @Nullable Stage stage, String kind, String field, PersonId author, Visibility visibility, Content content) {

    private static final int LONGEST_KIND = 40;
    private static final int LONGEST_FIELD = 100;

    public NewEntry {
        if (kind.isBlank() || kind.length() > LONGEST_KIND || field.length() > LONGEST_FIELD) {
            throw new IllegalArgumentException("The kind or the field of an entry is longer than its column");
        }
    }

    Optional<PersonId> onlyFor() {
        return visibility == Visibility.PRIVATE ? Optional.of(author) : Optional.empty();
    }
}
