package dev.waymark.modeling.release;

import dev.waymark.engine.ChangeNote;
import dev.waymark.policies.ForbiddenWords;
import java.util.Locale;

/** What a release changes is told without words that make a no, or nothing at all, look like something owed. */
public final class SoundsLikeADebt extends RuntimeException {

    private final String word;

    private SoundsLikeADebt(String word) {
        super("Say without “%s” what changes: nobody owes an answer here".formatted(word));
        this.word = word;
    }

    /** The word as it was written. */
    public String word() {
        return word;
    }

    /** Each note in its own language; a name is read by people of both. */
    static void refuse(String name, ChangeNote note) {
        ForbiddenWords.OF_DEBT
                .find(name, Locale.ENGLISH)
                .or(() -> ForbiddenWords.OF_DEBT.find(name, Locale.GERMAN))
                .or(() -> ForbiddenWords.OF_DEBT.find(note.english(), Locale.ENGLISH))
                .or(() -> ForbiddenWords.OF_DEBT.find(note.german(), Locale.GERMAN))
                .ifPresent(word -> {
                    throw new SoundsLikeADebt(word);
                });
    }
}
