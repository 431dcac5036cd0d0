package dev.waymark.forms;

import java.util.Optional;

/**
 * One item of content, cut out of accepted answers.
 *
 * @param kind what it is, in capitals, such as {@code DREAM}
 * @param field the key of the field or list that it comes from
 * @param id the entry that it revises, if it was written before
 * @param about the item of the context that it is about, if its row is fixed
 * @param visibility who can read it; never a manager's draft, because handing in shares
 * @param content its fields as a JSON object
 */
public record FormEntry(
        String kind,
        String field,
        Optional<String> id,
        Optional<String> about,
        FieldVisibility visibility,
        String content) {

    /** Names the entry without its content. */
    @Override
    public String toString() {
        return "FormEntry[%s from %s]".formatted(kind, field);
    }
}
