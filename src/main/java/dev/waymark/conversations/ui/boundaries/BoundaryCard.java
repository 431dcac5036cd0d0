package dev.waymark.conversations.ui.boundaries;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.boundaries.Boundary;
import dev.waymark.conversations.boundaries.Boundary.Told;
import dev.waymark.conversations.boundaries.MyBoundaries.OtherSide;
import dev.waymark.conversations.ui.words.ClosedTopicLines;
import dev.waymark.ui.Moments;
import dev.waymark.ui.VisibilityLine;
import dev.waymark.vault.EntryGone;
import java.util.List;

/** One closed topic: what is closed about it since when, who reads what of it, and how to change or lift it. */
class BoundaryCard extends ListItem {

    private final transient Boundary boundary;
    private final transient List<OtherSide> others;
    private final transient BoundaryDesk desk;
    private final transient Runnable changed;

    BoundaryCard(Boundary boundary, List<OtherSide> others, BoundaryDesk desk, Moments moments, Runnable changed) {
        this.boundary = boundary;
        this.others = others;
        this.desk = desk;
        this.changed = changed;
        addClassName("card");
        var since = moments.absolute(moments.dayOf(boundary.since()));
        add(new H3(name()), new Paragraph(whatIsClosed(since)));
        boundary.told().forEach(this::addTold);
        if (boundary.told().isEmpty()) {
            add(VisibilityLine.onlyYou());
        }
        add(ways());
    }

    private String whatIsClosed(String since) {
        return boundary.canBeOpened()
                ? getTranslation("boundaries.since", RuleChoice.nameOf(boundary.rule()), since)
                : getTranslation("boundaries.staysClosed", since);
    }

    private String name() {
        if (!boundary.canBeOpened()) {
            return getTranslation("conversations.item.unreadable");
        }
        return boundary.label().orElseGet(() -> getTranslation("boundaries.unnamed"));
    }

    private void addTold(Told told) {
        var name = nameOf(told);
        add(
                VisibilityLine.youAnd(name),
                new Paragraph(getTranslation(
                        "boundaries.reads",
                        name,
                        ClosedTopicLines.sentence(desk.ownName(), told.name().orElse("")))));
    }

    private String nameOf(Told told) {
        return others.stream()
                .filter(other -> other.conversation().equals(told.conversation()))
                .map(OtherSide::name)
                .findFirst()
                .orElseGet(() -> getTranslation("boundaries.formerly"));
    }

    /** What cannot be opened is not written over: put back as it was, it opens again. */
    private Div ways() {
        var lift = button("boundaries.lift", this::lift);
        var ways = boundary.canBeOpened() ? new Div(button("boundaries.change", this::change), lift) : new Div(lift);
        ways.addClassName("button-row");
        if (boundary.canBeOpened()) {
            addTelling(ways);
        }
        return ways;
    }

    private void addTelling(Div ways) {
        others.stream()
                .filter(other -> boundary.told().stream()
                        .noneMatch(told -> told.conversation().equals(other.conversation())))
                .forEach(other -> {
                    var tell = new Button(getTranslation("boundaries.tellNow", other.name()), click -> tell(other));
                    tell.setAriaLabel(tell.getText() + ": " + name());
                    ways.add(tell);
                });
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(button.getText() + ": " + name());
        return button;
    }

    private void change() {
        var label = new TextField(getTranslation("boundaries.label"));
        label.setMaxLength(Boundary.LONGEST_LABEL);
        label.setWidthFull();
        label.setValue(boundary.label().orElse(""));
        var rule = new RuleChoice(boundary.rule());
        var dialog = dialog("boundaries.change.title", "boundaries.change", () -> {
            desk.change(boundary.id(), label.getValue(), rule.getValue());
        });
        dialog.add(label, VisibilityLine.onlyYou(), rule);
        dialog.open();
    }

    private void tell(OtherSide other) {
        var choice = new TellChoice(other, desk.ownName());
        choice.choose();
        var dialog = dialog("boundaries.tell.title", "boundaries.tell.act", () -> {
            desk.tell(boundary.id(), other.conversation(), choice.name());
        });
        dialog.add(choice);
        dialog.open();
    }

    private void lift() {
        var dialog = dialog("boundaries.lift.title", "boundaries.lift", () -> desk.lift(boundary.id()));
        dialog.add(new Paragraph(getTranslation("boundaries.lift.lead")));
        dialog.open();
    }

    private Dialog dialog(String title, String act, Runnable deed) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation(title));
        dialog.setMaxWidth("min(34rem, 100%)");
        var cancel = new Button(getTranslation("conversations.mine.cancel"), click -> dialog.close());
        cancel.setAutofocus(true);
        dialog.getFooter().add(cancel, new Button(getTranslation(act), click -> {
            dialog.close();
            attempt(deed);
            changed.run();
        }));
        return dialog;
    }

    /** Another tab was faster; the page shows how it stands now. */
    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (NotPossibleNow | NotAParticipant | EntryGone meanwhile) {
            Notification.show(getTranslation("conversations.mine.notPossible"));
        }
    }
}
