package dev.waymark.conversations;

import dev.waymark.forms.AnswerFinding;
import dev.waymark.forms.Answers;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Keeps a closed topic closed on the manager's side: their forms say so, and a text that names it is not taken. */
@Component
class ClosedTopics {

    private static final int SHORTEST_STEM = 3;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final BoundaryBook book;
    private final Notebook notebook;

    ClosedTopics(BoundaryBook book, Notebook notebook) {
        this.book = book;
        this.notebook = notebook;
    }

    /** What this manager reads above a form: for each closed topic its name, or nothing where it has none for them. */
    List<String> shownTo(PersonId manager, Conversation conversation) {
        var section = Section.ofKinds("CLOSED_TOPICS", BoundaryBook.TOLD);
        return notebook.read(Owner.of(conversation.id()), Reader.otherSide(manager), section).stream()
                .map(item -> item.content().text("name").orElse(""))
                .toList();
    }

    /** @throws AnswersNotAccepted at each field in which the manager names a topic that they were told is closed */
    void requireLeftAlone(Conversation conversation, Answers accepted, PersonId by) {
        if (conversation.isEmployee(by)) {
            return;
        }
        var names = book.closedIn(conversation).stream()
                .filter(closed -> Boundary.forbidsWriting(closed.rule()))
                .flatMap(closed -> closed.name().stream())
                .map(ClosedTopics::plain)
                .filter(name -> !name.isBlank())
                .map(ClosedTopics::asWord)
                .toList();
        var findings = new ArrayList<AnswerFinding>();
        accepted.tree().forEach((key, value) -> collect(key, value, names, findings));
        if (!findings.isEmpty()) {
            throw new AnswersNotAccepted(findings);
        }
    }

    private static void collect(String path, Object value, List<Pattern> names, List<AnswerFinding> findings) {
        if (value instanceof Map<?, ?> row) {
            row.forEach((key, inner) -> collect(path + "." + key, inner, names, findings));
        } else if (value instanceof List<?> rows) {
            for (var index = 0; index < rows.size(); index++) {
                collect("%s[%d]".formatted(path, index), rows.get(index), names, findings);
            }
        } else if (value instanceof String text
                && names.stream().anyMatch(name -> name.matcher(plain(text)).find())) {
            findings.add(new AnswerFinding(path, "forms.closedTopic", List.of()));
        }
    }

    /** A soft hyphen, a zero-width space or letters of another width do not make it another word. */
    private static String plain(String text) {
        var letters = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return SPACES.matcher(letters.replaceAll("")).replaceAll(" ").strip();
    }

    /** Endings and compounds name it as well; a name of one or two letters begins too many words to be looked for so. */
    private static Pattern asWord(String name) {
        var end = name.length() < SHORTEST_STEM ? "(?![\\p{L}\\p{N}])" : "";
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + end, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
