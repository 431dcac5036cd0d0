package dev.waymark.modeling.release.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.waymark.engine.Release;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.release.MoveRunning;
import dev.waymark.modeling.release.Moving;
import dev.waymark.modeling.release.Outlook;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.Role;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.ui.EmptyState;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Running conversations and the latest release: how many could move, why others stay, and moving those that need no yes. */
@Route("processes/moving")
@RolesAllowed({"PROCESS_OWNER", "AUDITOR"})
class MovingView extends Div implements BeforeEnterObserver {

    private final transient MoveRunning moveRunning;
    private final transient Releases releases;
    private final transient CurrentPerson currentPerson;
    private final transient HowMany howMany;
    private final Div outlooks = new Div();
    private final Div progress = new Div();

    MovingView(MoveRunning moveRunning, Releases releases, CurrentPerson currentPerson, Policies policies) {
        this.moveRunning = moveRunning;
        this.releases = releases;
        this.currentPerson = currentPerson;
        this.howMany = new HowMany(policies.now(PolicyKey.SMALLEST_NUMBER));
        progress.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        progress.removeAll();
        add(
                new PageHeader(getTranslation("release.moving.title"))
                        .backTo(getTranslation("release.overview.title"), ProcessesView.class)
                        .lead(getTranslation("release.moving.lead")),
                outlooks,
                progress);
        look(event.getUI());
    }

    private void look(UI ui) {
        outlooks.removeAll();
        var waiting = new Paragraph(getTranslation("editor.compare.checking"));
        waiting.getElement().setAttribute("role", "status");
        outlooks.add(waiting);
        if (!moveRunning.look(found -> ui.access(() -> tell(found)))) {
            waiting.setText(getTranslation("editor.compare.busy"));
        }
    }

    void tell(List<Outlook> found) {
        outlooks.removeAll();
        if (found.isEmpty()) {
            outlooks.add(
                    new EmptyState(getTranslation("release.moving.none"), getTranslation("release.moving.none.lead")));
            return;
        }
        releases.findLatest().map(releases::require).ifPresent(latest -> {
            outlooks.add(new Paragraph(getTranslation(
                    latest.note().offersMove() ? "release.moving.offered" : "release.moving.left",
                    ReleaseCards.nameOf(latest))));
            found.forEach(outlook -> outlooks.add(section(outlook)));
            if (mayMove(latest, found)) {
                outlooks.add(button(latest));
            }
        });
    }

    private boolean mayMove(Release latest, List<Outlook> found) {
        return latest.note().offersMove()
                && currentPerson.has(Role.PROCESS_OWNER)
                && found.stream().anyMatch(outlook -> !outlook.asksAfresh());
    }

    private Section section(Outlook outlook) {
        var section = new Section(new H2(ReleaseCards.nameOf(outlook.from())));
        section.add(
                new Paragraph(howMany.say("release.moving.can", outlook.canMove())),
                new Paragraph(howMany.say("release.moving.stay", outlook.stay())),
                new Paragraph(getTranslation(outlook.asksAfresh() ? "release.moving.asks" : "release.moving.asksNot")));
        if (!outlook.whyNot().isEmpty()) {
            var list = new UnorderedList();
            outlook.whyNot().forEach(why -> list.add(new ListItem(why.in(getLocale()))));
            section.add(new Details(getTranslation("release.moving.why"), list));
        }
        return section;
    }

    private Div button(Release latest) {
        var move = new Button(getTranslation("release.moving.move"), click -> {
            var ui = click.getSource().getUI().orElseThrow();
            if (!moveRunning.moveAll(
                    latest.number(), currentPerson.id(), moving -> ui.access(() -> tell(ui, moving)))) {
                progress.add(new Paragraph(getTranslation("editor.compare.busy")));
            }
        });
        move.setDisableOnClick(true);
        var row = new Div(move);
        row.addClassName("button-row");
        return row;
    }

    void tell(UI ui, Moving moving) {
        progress.removeAll();
        if (!moving.done()) {
            // How far it has come would tell how many there are.
            var bar = new ProgressBar();
            bar.setIndeterminate(true);
            bar.getElement().setAttribute("aria-label", getTranslation("release.moving.title"));
            progress.add(
                    new Paragraph(getTranslation("release.moving.now")),
                    bar,
                    new Paragraph(howMany.say("release.moving.moved", moving.moved())));
            return;
        }
        progress.add(
                new H2(getTranslation("release.moving.done")),
                new Paragraph(howMany.say("release.moving.moved", moving.moved())),
                new Paragraph(howMany.say("release.moving.stayed", moving.stayed())));
        look(ui);
    }
}
