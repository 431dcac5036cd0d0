package dev.waymark.conversations.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.conversations.OpenForm.Opened;
import dev.waymark.forms.ui.FormFields;
import dev.waymark.ui.Moments;
import dev.waymark.vault.DraftChangedElsewhere;
import java.time.Instant;

/** Keeps what somebody types after each change, and says when that was and who sees it. */
class DraftLine extends Paragraph {

    private final transient Opened opened;
    private final transient TaskDesk desk;
    private final transient Moments moments;
    private final TaskView page;
    private long revision;

    DraftLine(Opened opened, TaskDesk desk, Moments moments, TaskView page) {
        this.opened = opened;
        this.desk = desk;
        this.moments = moments;
        this.page = page;
        this.revision = opened.revision();
        addClassName("draft-line");
        getElement().setAttribute("role", "status");
        opened.savedAt().ifPresentOrElse(this::tell, () -> setText(getTranslation("conversations.task.savesItself")));
    }

    void follow(FormFields fields) {
        fields.addChangeListener(() -> page.unlessGone(() -> keep(fields)));
    }

    private void keep(FormFields fields) {
        try {
            var kept = desk.keep(opened.task().id(), fields.answers(), revision);
            revision = kept.revision();
            tell(kept.at());
        } catch (DraftChangedElsewhere clash) {
            ask(fields);
        }
    }

    private void ask(FormFields fields) {
        var other = desk.open(opened.task().id());
        new DraftClash(
                        OpenedForm.summary(opened, fields.answers()),
                        OpenedForm.summary(opened, other.answers()),
                        () -> page.show(opened.task().id()),
                        () -> page.unlessGone(() -> {
                            revision = other.revision();
                            keep(fields);
                        }))
                .open();
    }

    private void tell(Instant savedAt) {
        setText(getTranslation("conversations.task.saved", moments.time(savedAt)));
    }
}
