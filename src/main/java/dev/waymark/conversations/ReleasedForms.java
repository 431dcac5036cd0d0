package dev.waymark.conversations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.engine.OpenTask;
import dev.waymark.engine.Processes;
import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.Releases;
import dev.waymark.forms.Form;
import dev.waymark.policies.FixedSentence;
import dev.waymark.policies.Wordings;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The forms of all releases; a released form never changes, so each is read once. Only the fixed sentences in it are said
 * as they are worded now, so that no place gives away more than another.
 */
@Component
public class ReleasedForms {

    public static final FormId CHOICE = new FormId("choose");

    private static final Set<FormId> WITH_SENTENCES = Set.of(CHOICE, new FormId("acknowledge"));

    private final Releases releases;
    private final Processes processes;
    private final Wordings wordings;
    private final Map<Key, Form> read = new ConcurrentHashMap<>();

    ReleasedForms(Releases releases, Processes processes, Wordings wordings) {
        this.releases = releases;
        this.processes = processes;
        this.wordings = wordings;
    }

    /** @param words what is said in place of what, word for word */
    private record Key(ReleaseId release, FormId form, Map<String, String> words) {

        Key(ReleaseId release, FormId form) {
            this(release, form, Map.of());
        }
    }

    public Form of(OpenTask task) {
        var words = WITH_SENTENCES.contains(task.form())
                ? wordings.replacements(FixedSentence.E1, FixedSentence.W4)
                : Map.<String, String>of();
        return read.computeIfAbsent(new Key(task.release(), task.form(), words), this::read);
    }

    public Form latest(FormId form) {
        return read.computeIfAbsent(new Key(releases.requireLatest(), form), this::read);
    }

    /** Which release the task runs on, counted from 1. */
    public int version(OpenTask task) {
        return releases.number(task.release());
    }

    /** The form on which the employee chose, or will choose; what no longer runs is read by the latest. */
    public Form choiceOf(ConversationId conversation) {
        return choiceOf(processes.findRelease(conversation).orElseGet(releases::requireLatest));
    }

    /** The form on which the employee chooses in this release. */
    public Form choiceOf(ReleaseId release) {
        return read.computeIfAbsent(new Key(release, CHOICE), this::read);
    }

    /** The forms of the choice of all releases, the latest first. */
    Stream<Form> choices() {
        return releases.all().stream().map(this::choiceOf);
    }

    private static byte[] inWords(byte[] file, Map<String, String> words) {
        var text = new String(file, UTF_8);
        for (var sentence : words.entrySet()) {
            text = text.replace(quoted(sentence.getKey()), quoted(sentence.getValue()));
        }
        return words.isEmpty() ? file : text.getBytes(UTF_8);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private Form read(Key key) {
        return Form.read(inWords(releases.form(key.release(), key.form()), key.words()))
                .form()
                .orElseThrow(() -> new IllegalStateException("Form %s cannot be read".formatted(key.form())));
    }
}
