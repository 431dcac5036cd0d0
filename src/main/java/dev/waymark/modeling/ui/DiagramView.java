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
import dev.waymark.modeling.words.DraftWords;
import dev.waymark.modeling.words.ElementTemplates;
import dev.waymark.modeling.words.Outline;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import dev.waymark.ui.ProcessDiagram;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One diagram of a draft: to draw in on a screen that is wide enough, else to look at and to read. */
@Route("processes/drafts/:" + Addresses.DRAFT + "/diagrams/:" + Addresses.FILE)
@RolesAllowed("PROCESS_OWNER")
class DiagramView extends Div implements BeforeEnterObserver {

    private final transient DraftDesk desk;
    private final transient Moments moments;
    private final transient ElementTemplates templates;
    private transient Optional<DraftId> opened = Optional.empty();
    private transient Optional<PersonId> openedBy = Optional.empty();

    DiagramView(DraftDesk desk, Moments moments, ElementTemplates templates) {
        this.desk = desk;
        this.moments = moments;
        this.templates = templates;
        addClassName("editor-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = Addresses.draft(event);
        var file = Addresses.diagram(event);
        if (desk.find(draft, file).isEmpty()) {
            throw new NotFoundException();
        }
        Width.ask(event.getUI(), wide -> show(draft, file, wide));
    }

    void show(DraftId id, FileName name, boolean wide) {
        removeAll();
        var draft = desk.find(id).orElseThrow(NotFoundException::new);
        var file = draft.find(name).orElseThrow(NotFoundException::new);
        var outline = Outline.of(file.content());
        add(new PageHeader(outline.name().isEmpty() ? name.id() : outline.name(getLocale()))
                .backTo(draft.name(), DraftView.class, Addresses.of(id)));
        var whose = desk.open(id);
        if (!wide) {
            add(new Paragraph(getTranslation("editor.narrow")));
            addReadable(draft, file, outline);
        } else if (!desk.isMe(whose.by())) {
            add(new OpenElsewhere(desk, moments, id, whose, () -> show(id, name, true)));
            addReadable(draft, file, outline);
        } else {
            opened = Optional.of(id);
            openedBy = Optional.of(whose.by());
            addDesk(draft, file);
        }
    }

    private void addDesk(Draft draft, DraftFile file) {
        var open =
                new DiagramDesk(desk, moments, draft, file, templates.all(), () -> show(draft.id(), file.name(), true));
        add(open);
        getUI().ifPresent(ui -> open.prove(task -> ui.access(task::run)));
    }

    private void addReadable(Draft draft, DraftFile file, Outline outline) {
        if (outline.readable()) {
            var picture =
                    new ProcessDiagram(new String(file.content(), StandardCharsets.UTF_8), outline.name(getLocale()));
            var list = new StepList(templates.all(), Optional.empty());
            list.show(outline, DraftWords.of(draft));
            add(picture, list);
        } else {
            add(new Paragraph(getTranslation("editor.notADiagram")));
        }
    }

    /** The next person finds it free; who only looked on has nothing to close. */
    @Override
    protected void onDetach(DetachEvent event) {
        opened.ifPresent(draft -> openedBy.ifPresent(person -> desk.close(draft, person)));
    }
}
