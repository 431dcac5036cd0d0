package dev.waymark.modeling;

import dev.waymark.engine.ChangeNote;

/** What drafts and their change notes may be called. */
final class DraftNaming {

    private DraftNaming() {}

    static String name(String name) {
        return checked(name, 1, Draft.LONGEST_NAME);
    }

    static ChangeNote note(ChangeNote note) {
        return new ChangeNote(
                checked(note.english(), 0, Draft.LONGEST_NOTE), checked(note.german(), 0, Draft.LONGEST_NOTE));
    }

    private static String checked(String text, int shortest, int longest) {
        var stripped = text.strip();
        if (stripped.length() < shortest || stripped.length() > longest) {
            throw new IllegalArgumentException("This has %d to %d characters".formatted(shortest, longest));
        }
        return stripped;
    }
}
