package dev.waymark.modeling.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.modeling.compare.Versions;
import dev.waymark.modeling.policy.ui.PoliciesView;
import dev.waymark.modeling.ui.CompareView;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** Everything about the process in one place: what runs, what ran, what is in the making, and what Waymark brings. */
@Route(ProcessesView.ROUTE)
@Menu(title = "release.overview.title", order = 210, icon = "vaadin:sitemap")
@RolesAllowed({"PROCESS_OWNER", "AUDITOR"})
public class ProcessesView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "processes";

    private final transient OverviewDesk desk;
    private final transient DraftLines draftLines;
    private final transient ReleaseCards releaseCards;

    ProcessesView(OverviewDesk desk, DraftLines draftLines, ReleaseCards releaseCards) {
        this.desk = desk;
        this.draftLines = draftLines;
        this.releaseCards = releaseCards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        removeAll();
        add(new PageHeader(getTranslation("release.overview.title")).lead(getTranslation("release.overview.lead")));
        if (desk.hasNewerShipped()) {
            add(newerShipped());
        }
        add(new Section(new H2(getTranslation("editor.drafts.title")), draftLines.all()));
        add(releases(), policies());
    }

    private Section policies() {
        return new Section(
                new H2(getTranslation("policies.title")),
                new Paragraph(getTranslation("policies.overview")),
                ReleaseCards.ways(new RouterLink(getTranslation("policies.open"), PoliciesView.class)));
    }

    private Div newerShipped() {
        var compare = new RouterLink(
                getTranslation("release.shipped.compare"),
                CompareView.class,
                CompareView.of(Versions.addressOf(desk.latest()), Versions.SHIPPED));
        compare.addClassName("button-link");
        var buttons = new Div(compare);
        buttons.addClassName("button-row");
        if (desk.drawsHere()) {
            buttons.add(new Button(
                    getTranslation("release.shipped.begin"),
                    click -> ReleaseCards.open(desk.beginFromShipped(getTranslation("release.shipped.name")))));
        }
        var note = new Div(new Paragraph(getTranslation("release.shipped.lead")), buttons);
        note.addClassName("notice");
        return note;
    }

    private Section releases() {
        var history = desk.history();
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var at = 0; at < history.size(); at++) {
            list.add(releaseCards.of(history.get(at), history.subList(at + 1, history.size()), this::show));
        }
        return new Section(
                new H2(getTranslation("release.releases")),
                new Paragraph(getTranslation("release.releases.lead")),
                ReleaseCards.ways(new RouterLink(getTranslation("release.moving.title"), MovingView.class)),
                list);
    }
}
