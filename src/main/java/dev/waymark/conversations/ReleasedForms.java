package dev.waymark.conversations;

import dev.waymark.engine.OpenTask;
import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.Releases;
import dev.waymark.forms.Form;
import dev.waymark.shared.FormId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The forms of all releases; a released form never changes, so each is read once. */
@Component
class ReleasedForms {

    private final Releases releases;
    private final Map<Key, Form> read = new ConcurrentHashMap<>();

    ReleasedForms(Releases releases) {
        this.releases = releases;
    }

    private record Key(ReleaseId release, FormId form) {}

    Form of(OpenTask task) {
        return read.computeIfAbsent(new Key(task.release(), task.form()), this::read);
    }

    Form latest(FormId form) {
        return read.computeIfAbsent(new Key(releases.requireLatest(), form), this::read);
    }

    private Form read(Key key) {
        return Form.read(releases.form(key.release(), key.form()))
                .form()
                .orElseThrow(() -> new IllegalStateException("Form %s cannot be read".formatted(key.form())));
    }
}
