package dev.waymark.modeling.release;

import dev.waymark.engine.ChangeNote;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a release changes is told without words that make a no, or nothing at all, look like something owed. */
public final class SoundsLikeADebt extends RuntimeException {

    private static final Pattern ENGLISH = words("yet|pending|missing|incomplete|refused|declined|overdue|rejected");
    private static final Pattern GERMAN = words(
            "noch nicht|ausstehend\\w*|fehlt|fehlen\\w*|abgelehnt\\w*|überfällig\\w*|verweigert\\w*|unvollständig\\w*");

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
        Stream.of(
                        ENGLISH.matcher(name),
                        GERMAN.matcher(name),
                        ENGLISH.matcher(note.english()),
                        GERMAN.matcher(note.german()))
                .filter(found -> found.find())
                .findFirst()
                .ifPresent(found -> {
                    throw new SoundsLikeADebt(found.group());
                });
    }

    private static Pattern words(String words) {
        return Pattern.compile(
                "\\b(%s)\\b".formatted(words.replace(" ", "\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
