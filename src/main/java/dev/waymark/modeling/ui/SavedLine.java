package dev.waymark.modeling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.waymark.modeling.DraftFile;
import dev.waymark.modeling.DraftGone;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.DraftTooLarge;
import dev.waymark.modeling.FileChangedElsewhere;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.OpenDraft.Opened;
import dev.waymark.ui.Moments;
import java.util.Optional;

/**
 * Keeps a file after each change and says when that was. When somebody else was faster or took over, nothing is
 * overwritten: the person sees both and says which one stays.
 */
class SavedLine extends Div {

    /** What the editor around it does. */
    interface Editor {

        /** What was saved last is this; prove it, read it again. */
        void saved(byte[] content);

        /** Shows the file as it is on the server now. */
        void reload();
    }

    private final transient DraftDesk desk;
    private final transient Moments moments;
    private final transient DraftId draft;
    private final transient FileName file;
    private final transient Editor editor;
    private final Span state = new Span();
    private final Button takeOver = new Button(getTranslation("editor.takeOver"), click -> takeOver());
    private transient Optional<byte[]> unsaved = Optional.empty();
    private long revision;

    SavedLine(DraftDesk desk, Moments moments, DraftId draft, DraftFile opened, Editor editor) {
        this.desk = desk;
        this.moments = moments;
        this.draft = draft;
        this.file = opened.name();
        this.editor = editor;
        this.revision = opened.revision();
        addClassName("saved-line");
        state.getElement().setAttribute("role", "status");
        takeOver.setVisible(false);
        add(state, takeOver);
        tell("editor.saved", moments.time(opened.changedAt()));
    }

    /** Saves this, unless somebody else has the draft by now. */
    void keep(byte[] content) {
        unsaved = Optional.of(content);
        try {
            var opened = desk.open(draft);
            if (desk.isMe(opened.by())) {
                save(content);
            } else {
                tellWhoElse(opened);
            }
        } catch (FileChangedElsewhere faster) {
            ask(content);
        } catch (DraftTooLarge tooLarge) {
            tell("editor.tooLarge");
        } catch (DraftGone gone) {
            tell("editor.draftGone");
        }
    }

    private void save(byte[] content) {
        revision = desk.save(draft, file, content, revision);
        unsaved = Optional.empty();
        takeOver.setVisible(false);
        desk.find(draft, file).ifPresent(saved -> tell("editor.saved", moments.time(saved.changedAt())));
        editor.saved(content);
    }

    private void ask(byte[] mine) {
        new FileClash(file, mine, this::takeTheirs, () -> {
                    revision = desk.find(draft, file).map(DraftFile::revision).orElse(DraftFile.NONE);
                    keep(mine);
                })
                .open();
    }

    private void takeTheirs() {
        unsaved = Optional.empty();
        editor.reload();
    }

    private void takeOver() {
        desk.takeOver(draft);
        takeOver.setVisible(false);
        unsaved.ifPresentOrElse(this::keep, editor::reload);
    }

    private void tellWhoElse(Opened opened) {
        tell("editor.takenOver", desk.nameOf(opened.by()), moments.time(opened.since()));
        takeOver.setVisible(true);
    }

    private void tell(String key, Object... arguments) {
        state.setText(getTranslation(key, arguments));
    }
}
