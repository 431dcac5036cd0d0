package dev.waymark.modeling.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftFile;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.FileName;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** One form of a draft: to change on a screen that is wide enough, else as people will see it. */
@Route("processes/drafts/:" + Addresses.DRAFT + "/forms/:" + Addresses.FILE)
@RolesAllowed("PROCESS_OWNER")
class FormView extends Div implements BeforeEnterObserver {

    private final transient DraftDesk desk;
    private final transient Moments moments;
    private transient Optional<DraftId> opened = Optional.empty();
    private transient Optional<PersonId> openedBy = Optional.empty();

    FormView(DraftDesk desk, Moments moments) {
        this.desk = desk;
        this.moments = moments;
        addClassName("editor-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = Addresses.draft(event);
        var file = Addresses.form(event);
        if (desk.find(draft, file).isEmpty()) {
            throw new NotFoundException();
        }
        Width.ask(event.getUI(), wide -> show(draft, file, wide));
    }

    void show(DraftId id, FileName name, boolean wide) {
        removeAll();
        var draft = desk.find(id).orElseThrow(NotFoundException::new);
        var file = draft.find(name).orElseThrow(NotFoundException::new);
        add(new PageHeader(getTranslation("editor.form.title", name.id()))
                .backTo(draft.name(), DraftView.class, Addresses.of(id)));
        var whose = desk.open(id);
        if (!wide) {
            addPreview(file, getTranslation("editor.form.narrow"));
        } else if (desk.isMe(whose.by())) {
            opened = Optional.of(id);
            openedBy = Optional.of(whose.by());
            addDesk(draft, file);
        } else {
            add(new OpenElsewhere(desk, moments, id, whose, () -> show(id, name, true)));
            addPreview(file, "");
        }
    }

    private void addDesk(Draft draft, DraftFile file) {
        var open = new FormDesk(desk, moments, draft, file, () -> show(draft.id(), file.name(), true));
        add(open);
        getUI().ifPresent(ui -> open.prove(task -> ui.access(task::run)));
    }

    private void addPreview(DraftFile file, String lead) {
        var preview = new FormPreview();
        preview.show(file.content());
        add(new Paragraph(lead), preview);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        opened.ifPresent(draft -> openedBy.ifPresent(person -> desk.close(draft, person)));
    }
}
