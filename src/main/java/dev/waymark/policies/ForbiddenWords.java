package dev.waymark.policies;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that stand in nothing that is said about an employee, in both languages. */
public final class ForbiddenWords {

    private static final String DEBT = "yet|pending|missing|incomplete|refused|declined|overdue|rejected";
    private static final String SCHULD = "noch nicht|ausstehend\\w*|fehlt|fehlen\\w*|abgelehnt\\w*|überfällig\\w*"
            + "|verweigert\\w*|unvollständig\\w*";

    /** What makes a no, or nothing at all, look like something owed. */
    public static final ForbiddenWords OF_DEBT = new ForbiddenWords(DEBT, SCHULD);

    /** What a manager is told also asks for no reason and tells none (F23). */
    public static final ForbiddenWords TO_MANAGERS = new ForbiddenWords(
            DEBT + "|missed|refuses?|declines?|rejects?|turned down|reasons?|why|because",
            SCHULD + "|lehnt|ablehn\\w*|verpasst\\w*|versäumt\\w*|abgesagt\\w*|grund|gründen?|begründ\\w*|warum|weshalb"
                    + "|wieso|weil");

    private final Pattern english;
    private final Pattern german;

    private ForbiddenWords(String english, String german) {
        this.english = words(english);
        this.german = words(german);
    }

    /** The first of them, as it was written. */
    public Optional<String> find(String text, Locale language) {
        var found = (language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english).matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static Pattern words(String words) {
        return Pattern.compile(
                "\\b(%s)\\b".formatted(words.replace(" ", "\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
