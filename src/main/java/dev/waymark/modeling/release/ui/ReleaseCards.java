package dev.waymark.modeling.release.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.engine.Release;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.compare.Versions;
import dev.waymark.modeling.ui.Addresses;
import dev.waymark.modeling.ui.CompareView;
import dev.waymark.modeling.ui.DraftView;
import dev.waymark.ui.Moments;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One release among the others: since when, by whom, what it changed, how many run on it, and what can be done with it. */
@Component
class ReleaseCards {

    private final OverviewDesk desk;
    private final Moments moments;

    ReleaseCards(OverviewDesk desk, Moments moments) {
        this.desk = desk;
        this.moments = moments;
    }

    /** @param earlier the releases before it, the latest first */
    ListItem of(Release release, List<Release> earlier, Runnable changed) {
        var card = new ListItem(new H3(nameOf(release)));
        card.addClassNames("card", "release-card");
        if (desk.isLatest(release)) {
            var mark = new Span(say("release.latest"));
            mark.addClassName("here");
            card.add(mark);
        }
        card.add(new Paragraph(since(release)), new Paragraph(by(release)));
        var changes = release.note().changes().in(UI.getCurrent().getLocale());
        if (!changes.isEmpty()) {
            var words = new Paragraph(changes);
            words.addClassName("plain-text");
            card.add(words);
        }
        release.deployment().ifPresent(id -> card.add(new Paragraph(desk.runningOn(id))));
        card.add(links(release, earlier), buttons(release, changed));
        return card;
    }

    static String nameOf(Release release) {
        return release.note().isShipped()
                ? say("release.name.shipped", release.number())
                : say("release.name", release.number(), release.note().name());
    }

    String since(Release release) {
        var day = moments.moment(release.note().effectiveAt());
        return say(release.runs() ? "release.since" : "release.from", day);
    }

    String by(Release release) {
        var note = release.note();
        if (note.isShipped()) {
            return say("release.by.waymark");
        }
        var author = note.author().map(desk::nameOf).orElse("–");
        return note.approver()
                .map(approver -> say("release.by.two", author, desk.nameOf(approver)))
                .orElseGet(() -> say("release.by.one", author));
    }

    private Div links(Release release, List<Release> earlier) {
        var proof = new RouterLink(say("release.proof"), ReleaseView.class, ReleaseView.of(release.number()));
        proof.getElement().setAttribute("aria-label", say("release.proof.named", release.number()));
        var links = ways(proof);
        earlier.stream().filter(Release::runs).findFirst().ifPresent(before -> release.deployment()
                .ifPresent(id -> links.add(compare(
                        "release.compare.before",
                        release,
                        CompareView.of(
                                Versions.addressOf(before.deployment().orElseThrow()), Versions.addressOf(id))))));
        if (release.runs() && !desk.isLatest(release)) {
            links.add(compare(
                    "release.compare.latest",
                    release,
                    CompareView.of(
                            Versions.addressOf(release.deployment().orElseThrow()),
                            Versions.addressOf(desk.latest()))));
        }
        return links;
    }

    private static RouterLink compare(String key, Release release, RouteParameters sides) {
        var link = new RouterLink(say(key), CompareView.class, sides);
        link.getElement().setAttribute("aria-label", say(key + ".named", release.number()));
        return link;
    }

    private Div buttons(Release release, Runnable changed) {
        var row = new Div();
        row.addClassName("button-row");
        if (desk.drawsHere() && !desk.isLatest(release)) {
            row.add(release.runs() ? again(release) : callOff(release, changed));
        }
        row.setVisible(row.getComponentCount() > 0);
        return row;
    }

    private Button again(Release release) {
        var name = say("release.again.name", release.number());
        var again = new Button(say("release.again"), click -> open(desk.beginFrom(release, shortened(name))));
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        again.setAriaLabel(say("release.again.named", release.number()));
        return again;
    }

    private Button callOff(Release release, Runnable changed) {
        var button = new Button(say("release.callOff"), click -> {
            var ask = new ConfirmDialog();
            ask.setHeader(say("release.callOff"));
            ask.setText(say("release.callOff.what"));
            ask.setCancelable(true);
            ask.setCancelText(say("editor.cancel"));
            ask.setConfirmText(say("release.callOff"));
            ask.addConfirmListener(yes -> desk.callOff(release).ifPresentOrElse(ReleaseCards::open, changed));
            ask.open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    static Div ways(HasElement... links) {
        var ways = new Div();
        Stream.of(links).map(HasElement::getElement).forEach(ways.getElement()::appendChild);
        ways.addClassName("ways");
        return ways;
    }

    static void open(DraftId draft) {
        UI.getCurrent().navigate(DraftView.class, Addresses.of(draft));
    }

    private static String shortened(String name) {
        return name.length() > Draft.LONGEST_NAME ? name.substring(0, Draft.LONGEST_NAME) : name;
    }

    private static String say(String key, Object... with) {
        return I18NProvider.translate(key, with);
    }
}
