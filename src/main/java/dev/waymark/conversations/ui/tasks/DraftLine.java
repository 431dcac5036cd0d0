package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.forms.ui.FormFields;
import dev.waymark.ui.Moments;
import dev.waymark.vault.DraftChangedElsewhere;
import java.time.Instant;
import java.util.Optional;

/** Keeps what somebody types after each change, and says when that was and who sees it. */
public class DraftLine extends Paragraph {

    private final transient DraftPlace place;
    private final transient Moments moments;
    private long revision;

    public DraftLine(DraftPlace place, long revision, Optional<Instant> savedAt, Moments moments) {
        this.place = place;
        this.moments = moments;
        this.revision = revision;
        addClassName("draft-line");
        getElement().setAttribute("role", "status");
        savedAt.ifPresentOrElse(this::tell, () -> setText(getTranslation("conversations.task.savesItself")));
    }

    public void follow(FormFields fields) {
        fields.addChangeListener(() -> place.unlessGone(() -> keep(fields)));
    }

    private void keep(FormFields fields) {
        try {
            var kept = place.keep(fields.answers(), revision);
            revision = kept.revision();
            tell(kept.at());
        } catch (DraftChangedElsewhere clash) {
            ask(fields);
        }
    }

    private void ask(FormFields fields) {
        var other = place.elsewhere();
        new DraftClash(
                        place.summary(fields.answers()),
                        place.summary(other.answers()),
                        place::reload,
                        () -> place.unlessGone(() -> {
                            revision = other.revision();
                            keep(fields);
                        }))
                .open();
    }

    private void tell(Instant savedAt) {
        setText(getTranslation("conversations.task.saved", moments.time(savedAt)));
    }
}
