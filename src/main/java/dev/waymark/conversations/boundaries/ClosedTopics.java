package dev.waymark.conversations.boundaries;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Notebook;
import dev.waymark.forms.AnswerFinding;
import dev.waymark.forms.Answers;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Content;
import dev.waymark.vault.Drafts;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Keeps a closed topic closed on the manager's side: their forms say so, and a text that names it is not taken. */
@Component
public class ClosedTopics {

    private static final int SHORTEST_STEM = 3;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    private final BoundaryBook book;
    private final Notebook notebook;
    private final Drafts drafts;

    ClosedTopics(BoundaryBook book, Notebook notebook, Drafts drafts) {
        this.book = book;
        this.notebook = notebook;
        this.drafts = drafts;
    }

    /** What this manager reads above a form: for each closed topic its name, or nothing where it has none for them. */
    public List<String> shownTo(PersonId manager, Conversation conversation) {
        var section = Section.ofKinds("CLOSED_TOPICS", BoundaryBook.TOLD);
        return notebook.read(Owner.of(conversation.id()), Reader.otherSide(manager), section).stream()
                .map(item -> item.content().text("name").orElse(""))
                .toList();
    }

    /** @throws AnswersNotAccepted at each field in which the manager names a topic that they were told is closed */
    public void requireLeftAlone(Conversation conversation, Answers accepted, PersonId by) {
        if (conversation.isEmployee(by)) {
            return;
        }
        var names = namesIn(conversation);
        var findings = new ArrayList<AnswerFinding>();
        accepted.tree().forEach((key, value) -> collect(key, value, names, findings));
        if (!findings.isEmpty()) {
            throw new AnswersNotAccepted(findings);
        }
    }

    private List<Pattern> namesIn(Conversation conversation) {
        return book.closedIn(conversation).stream()
                .filter(closed -> Boundary.forbidsWriting(closed.rule()))
                .flatMap(closed -> closed.name().stream())
                .map(ClosedTopics::plain)
                .filter(name -> !name.isBlank())
                .map(ClosedTopics::asWord)
                .toList();
    }

    /** What the manager is writing, without the texts that name a topic they were told is closed. */
    public Answers withoutNamed(Conversation conversation, Answers answers, PersonId by) {
        if (conversation.isEmployee(by)) {
            return answers;
        }
        var names = namesIn(conversation);
        return names.isEmpty() ? answers : Answers.of(left(answers.tree(), names));
    }

    /**
     * A topic that is closed now is closed in what the manager had begun to write before, too (promise 3). Their page
     * goes on: the rest of it is theirs, and nobody is to be asked which of two windows is right.
     */
    void leaveDrafts(Conversation conversation) {
        drafts.keysOf(Owner.of(conversation.id())).stream()
                .filter(key -> conversation.isManager(key.person()))
                .forEach(key -> drafts.amend(key, content -> withoutNamed(conversation, content, key.person())));
    }

    private Content withoutNamed(Conversation conversation, Content content, PersonId by) {
        var written = Answers.ofJson(content.text());
        var left = withoutNamed(conversation, written, by);
        return left.equals(written) ? content : new Content(left.toJson());
    }

    private static Map<String, Object> left(Map<?, ?> given, List<Pattern> names) {
        var left = new LinkedHashMap<String, Object>();
        given.forEach((key, value) -> {
            if (!isNamed(value, names)) {
                left.put(String.valueOf(key), left(value, names));
            }
        });
        return left;
    }

    private static Object left(Object value, List<Pattern> names) {
        if (value instanceof Map<?, ?> row) {
            return left(row, names);
        }
        return value instanceof List<?> rows
                ? rows.stream()
                        .filter(row -> !isNamed(row, names))
                        .map(row -> left(row, names))
                        .toList()
                : value;
    }

    private static boolean isNamed(Object value, List<Pattern> names) {
        return value instanceof String text
                && names.stream().anyMatch(name -> name.matcher(plain(text)).find());
    }

    private static void collect(String path, Object value, List<Pattern> names, List<AnswerFinding> findings) {
        if (value instanceof Map<?, ?> row) {
            row.forEach((key, inner) -> collect(path + "." + key, inner, names, findings));
        } else if (value instanceof List<?> rows) {
            for (var index = 0; index < rows.size(); index++) {
                collect("%s[%d]".formatted(path, index), rows.get(index), names, findings);
            }
        } else if (isNamed(value, names)) {
            findings.add(new AnswerFinding(path, "forms.closedTopic", List.of()));
        }
    }

    /**
     * A soft hyphen, a zero-width space, letters of another width or an umlaut (the plural of many a German word) do not
     * make it another word.
     */
    static String plain(String text) {
        var letters = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD));
        var bare = MARKS.matcher(letters.replaceAll("")).replaceAll("").replace("ß", "ss");
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }

    /** Endings and compounds name it as well; a name of one or two letters begins too many words to be looked for so. */
    private static Pattern asWord(String name) {
        var end = name.length() < SHORTEST_STEM ? "(?![\\p{L}\\p{N}])" : "";
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + end, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
