package dev.waymark.modeling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.compare.Versions;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.ui.EmptyState;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** The releases in the making, and how to begin one. */
@Route(DraftsView.ROUTE)
@Menu(title = "editor.drafts.title", order = 210, icon = "vaadin:sitemap")
@RolesAllowed("PROCESS_OWNER")
class DraftsView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "processes/drafts";

    private final transient Drafts drafts;
    private final transient BeginDraft beginDraft;
    private final transient Releases releases;
    private final transient CurrentPerson currentPerson;
    private final transient People people;
    private final transient Moments moments;

    DraftsView(
            Drafts drafts,
            BeginDraft beginDraft,
            Releases releases,
            CurrentPerson currentPerson,
            People people,
            Moments moments) {
        this.drafts = drafts;
        this.beginDraft = beginDraft;
        this.releases = releases;
        this.currentPerson = currentPerson;
        this.people = people;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        removeAll();
        var header = new PageHeader(getTranslation("editor.drafts.title")).lead(getTranslation("editor.drafts.lead"));
        add(header, begin());
        var lines = drafts.all();
        if (lines.isEmpty()) {
            add(new EmptyState(getTranslation("editor.drafts.empty"), getTranslation("editor.drafts.empty.lead")));
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        lines.stream().map(this::line).forEach(list::add);
        add(list);
    }

    private ListItem line(Drafts.Line draft) {
        var open = new RouterLink(draft.name(), DraftView.class, Addresses.of(draft.id()));
        open.addClassName("name");
        var author = people.find(draft.author()).map(Person::name).orElse("");
        var compare = new RouterLink(
                getTranslation("editor.drafts.compare"),
                CompareView.class,
                CompareView.of(Versions.addressOf(draft.base()), Versions.addressOf(draft.id())));
        compare.getElement().setAttribute("aria-label", getTranslation("editor.drafts.compare.named", draft.name()));
        var line = new ListItem(
                open,
                new Paragraph(getTranslation("editor.drafts.line", author, moments.moment(draft.changedAt()))),
                compare);
        line.addClassName("card");
        return line;
    }

    private Div begin() {
        var name = new TextField(getTranslation("editor.draft.name"));
        name.setMaxLength(Draft.LONGEST_NAME);
        var begin = new Button(getTranslation("editor.drafts.begin"), click -> {
            if (name.getValue().isBlank()) {
                name.setErrorMessage(getTranslation("editor.drafts.name"));
                name.setInvalid(true);
                name.focus();
                return;
            }
            var draft = beginDraft.begin(name.getValue(), releases.requireLatest(), currentPerson.id());
            getUI().ifPresent(ui -> ui.navigate(DraftView.class, Addresses.of(draft)));
        });
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(name, begin);
        row.addClassName("new-file");
        return row;
    }
}
