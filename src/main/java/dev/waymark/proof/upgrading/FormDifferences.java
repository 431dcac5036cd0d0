package dev.waymark.proof.upgrading;

import static dev.waymark.proof.Difference.Kind.FIELD;
import static dev.waymark.proof.Difference.Kind.LABEL;
import static dev.waymark.proof.Difference.Kind.READER;

import dev.waymark.proof.Difference;
import dev.waymark.proof.Sentence;
import dev.waymark.proof.reading.FormFile;
import dev.waymark.proof.reading.FormQuestions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form asks differently. */
final class FormDifferences {

    private final List<Difference> all;
    private final String file;

    FormDifferences(List<Difference> all, String file) {
        this.all = all;
        this.file = file;
    }

    void compare(Optional<FormFile> before, FormFile after) {
        var old = before.map(FormFile::questions);
        var known = old.map(FormQuestions::byPath).orElse(Map.of());
        var now = after.questions();
        now.byPath().forEach((path, question) -> {
            var same = known.get(path);
            if (same == null) {
                add(FIELD, path, "The form %s asks something new: %s", after.id(), question.label());
            } else {
                question(same, question, path, after.id());
            }
        });
        known.forEach((path, question) -> {
            if (!now.byPath().containsKey(path)) {
                add(FIELD, path, "The form %s no longer asks: %s", after.id(), question.label());
            }
        });
        if (old.isPresent() && !old.get().texts().equals(now.texts())) {
            add(LABEL, "", "The form %s explains itself differently", after.id());
        }
    }

    private void question(FormQuestions.Question before, FormQuestions.Question after, String path, String form) {
        if (!before.visibility().equals(after.visibility())) {
            add(
                    READER,
                    path,
                    "In the form %s other people read “%s”: %s instead of %s",
                    form,
                    after.label(),
                    after.visibility(),
                    before.visibility());
        }
        if (!before.rest().equals(after.rest())) {
            add(FIELD, path, "The form %s asks “%s” differently", form, after.label());
        }
    }

    private void add(Difference.Kind kind, String path, String pattern, Object... with) {
        all.add(new Difference(kind, file, path, Sentence.of(pattern, with)));
    }
}
