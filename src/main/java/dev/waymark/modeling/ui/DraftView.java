package dev.waymark.modeling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.waymark.engine.ChangeNote;
import dev.waymark.modeling.DescribeDraft;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.check.DraftProof;
import dev.waymark.modeling.check.NewestProof;
import dev.waymark.modeling.release.ui.ProcessesView;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** A release in the making: its diagrams and forms, what changes in plain words, and whether it could be released. */
@Route("processes/drafts/:" + Addresses.DRAFT)
@RolesAllowed("PROCESS_OWNER")
public class DraftView extends Div implements BeforeEnterObserver {

    private final transient DraftDesk desk;
    private final transient DescribeDraft describeDraft;
    private final transient Moments moments;
    private final transient NewestProof proven = new NewestProof(this::tell);
    private final Paragraph verdict = new Paragraph();

    DraftView(DraftDesk desk, DescribeDraft describeDraft, Moments moments) {
        this.desk = desk;
        this.describeDraft = describeDraft;
        this.moments = moments;
        verdict.getElement().setAttribute("role", "status");
        verdict.addClassName("remarks-verdict");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Addresses.draft(event);
        show(id);
        prove(event.getUI(), id);
    }

    void show(DraftId id) {
        var draft = desk.find(id).orElseThrow(NotFoundException::new);
        removeAll();
        add(
                new PageHeader(draft.name())
                        .backTo(getTranslation("release.overview.title"), ProcessesView.class)
                        .lead(getTranslation(
                                "editor.draft.lead", desk.nameOf(draft.author()), moments.moment(draft.changedAt()))),
                verdict,
                new DraftFiles(desk, draft, true, () -> changed(id)),
                new DraftFiles(desk, draft, false, () -> changed(id)),
                words(draft),
                new DraftEnd(desk, draft));
    }

    private void changed(DraftId id) {
        show(id);
        getUI().ifPresent(ui -> prove(ui, id));
    }

    private void prove(UI ui, DraftId id) {
        verdict.setText(getTranslation("editor.remarks.checking"));
        if (!desk.prove(id, proof -> ui.access(() -> proven.accept(proof)))) {
            verdict.setText(getTranslation("editor.remarks.busy"));
        }
    }

    private void tell(DraftProof proof) {
        var good = proof.proof().allowsRelease();
        verdict.setClassName("remarks-good", good);
        verdict.setText(
                good
                        ? getTranslation("editor.draft.proven")
                        : getTranslation("editor.remarks.some", proof.remarks().size()));
    }

    private Section words(Draft draft) {
        var name = new TextField(getTranslation("editor.draft.name"));
        name.setValue(draft.name());
        name.setMaxLength(Draft.LONGEST_NAME);
        name.setRequired(true);
        var english = note("editor.draft.note.en", draft.changeNote().english());
        var german = note("editor.draft.note.de", draft.changeNote().german());
        german.setHelperText(getTranslation("editor.draft.note.help"));
        var kept = new Paragraph();
        kept.getElement().setAttribute("role", "status");
        name.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        Runnable keep = () -> {
            if (!name.getValue().isBlank()) {
                var note = new ChangeNote(english.getValue(), german.getValue());
                describeDraft.describe(draft.id(), name.getValue(), note, desk.me());
                kept.setText(getTranslation("editor.draft.kept"));
            }
        };
        name.addValueChangeListener(change -> keep.run());
        english.addValueChangeListener(change -> keep.run());
        german.addValueChangeListener(change -> keep.run());
        var words = new Section(new H2(getTranslation("editor.draft.words")), name, english, german, kept);
        words.addClassName("draft-words");
        return words;
    }

    private TextArea note(String label, String value) {
        var note = new TextArea(getTranslation(label));
        note.setValue(value);
        note.setMaxLength(Draft.LONGEST_NOTE);
        note.setWidthFull();
        return note;
    }
}
