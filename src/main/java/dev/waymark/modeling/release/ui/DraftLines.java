package dev.waymark.modeling.release.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.compare.Versions;
import dev.waymark.modeling.release.Proposal;
import dev.waymark.modeling.release.Proposals;
import dev.waymark.modeling.ui.Addresses;
import dev.waymark.modeling.ui.CompareView;
import dev.waymark.modeling.ui.DraftView;
import dev.waymark.ui.EmptyState;
import dev.waymark.ui.Moments;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The releases in the making, how to begin one, and which of them waits for a second pair of eyes. */
@Component
class DraftLines {

    private final Drafts drafts;
    private final Proposals proposals;
    private final OverviewDesk desk;
    private final Moments moments;

    DraftLines(Drafts drafts, Proposals proposals, OverviewDesk desk, Moments moments) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.desk = desk;
        this.moments = moments;
    }

    Div all() {
        var all = new Div();
        if (desk.drawsHere()) {
            all.add(begin());
        }
        var lines = drafts.all();
        if (lines.isEmpty()) {
            all.add(new EmptyState(say("editor.drafts.empty"), say("editor.drafts.empty.lead")));
            return all;
        }
        Map<DraftId, Proposal> proposed =
                proposals.all().stream().collect(Collectors.toMap(Proposal::draft, proposal -> proposal));
        var list = new UnorderedList();
        list.addClassName("lines");
        lines.forEach(draft -> list.add(line(draft, proposed.containsKey(draft.id()))));
        all.add(list);
        return all;
    }

    private ListItem line(Drafts.Line draft, boolean proposed) {
        var line = new ListItem();
        line.getElement().appendChild(name(draft).getElement());
        line.addClassName("card");
        if (proposed) {
            var mark = new Span(say("release.proposed"));
            mark.addClassName("here");
            line.add(mark);
        }
        line.add(new Paragraph(
                say("editor.drafts.line", desk.nameOf(draft.author()), moments.moment(draft.changedAt()))));
        var release = new RouterLink(
                say(proposed ? "release.look" : "release.release"), ReleaseDraftView.class, Addresses.of(draft.id()));
        release.getElement().setAttribute("aria-label", "%s: %s".formatted(release.getText(), draft.name()));
        var compare = new RouterLink(
                say("editor.drafts.compare"),
                CompareView.class,
                CompareView.of(Versions.addressOf(draft.base()), Versions.addressOf(draft.id())));
        compare.getElement().setAttribute("aria-label", say("editor.drafts.compare.named", draft.name()));
        line.add(ReleaseCards.ways(compare, release));
        return line;
    }

    private HasElement name(Drafts.Line draft) {
        var name = desk.drawsHere()
                ? new RouterLink(draft.name(), DraftView.class, Addresses.of(draft.id()))
                : new Span(draft.name());
        name.getElement().getClassList().add("name");
        return name;
    }

    private Div begin() {
        var name = new TextField(say("editor.draft.name"));
        name.setMaxLength(Draft.LONGEST_NAME);
        var begin = new Button(say("editor.drafts.begin"), click -> {
            if (name.getValue().isBlank()) {
                name.setErrorMessage(say("editor.drafts.name"));
                name.setInvalid(true);
                name.focus();
                return;
            }
            ReleaseCards.open(desk.begin(name.getValue()));
        });
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(name, begin);
        row.addClassName("new-file");
        return row;
    }

    private static String say(String key, Object... with) {
        return I18NProvider.translate(key, with);
    }
}
