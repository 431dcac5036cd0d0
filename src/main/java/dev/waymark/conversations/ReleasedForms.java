package dev.waymark.conversations;

import dev.waymark.engine.OpenTask;
import dev.waymark.engine.Processes;
import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.Releases;
import dev.waymark.forms.Form;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The forms of all releases; a released form never changes, so each is read once. */
@Component
class ReleasedForms {

    static final FormId CHOICE = new FormId("choose");

    private final Releases releases;
    private final Processes processes;
    private final Map<Key, Form> read = new ConcurrentHashMap<>();

    ReleasedForms(Releases releases, Processes processes) {
        this.releases = releases;
        this.processes = processes;
    }

    private record Key(ReleaseId release, FormId form) {}

    Form of(OpenTask task) {
        return read.computeIfAbsent(new Key(task.release(), task.form()), this::read);
    }

    Form latest(FormId form) {
        return read.computeIfAbsent(new Key(releases.requireLatest(), form), this::read);
    }

    /** Which release the task runs on, counted from 1. */
    int version(OpenTask task) {
        return releases.number(task.release());
    }

    /** The form on which the employee chose, or will choose; what no longer runs is read by the latest. */
    Form choiceOf(ConversationId conversation) {
        return choiceOf(processes.findRelease(conversation).orElseGet(releases::requireLatest));
    }

    /** The form on which the employee chooses in this release. */
    Form choiceOf(ReleaseId release) {
        return read.computeIfAbsent(new Key(release, CHOICE), this::read);
    }

    /** The forms of the choice of all releases, the latest first. */
    Stream<Form> choices() {
        return releases.all().stream().map(this::choiceOf);
    }

    private Form read(Key key) {
        return Form.read(releases.form(key.release(), key.form()))
                .form()
                .orElseThrow(() -> new IllegalStateException("Form %s cannot be read".formatted(key.form())));
    }
}
