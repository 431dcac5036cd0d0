package dev.waymark.conversations.ui.plan;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.conversations.PlanAction.Owner;
import dev.waymark.conversations.PlanAction.Progress;
import dev.waymark.conversations.plan.Plans.Line;
import dev.waymark.conversations.ui.words.ItemText;
import dev.waymark.ui.Moments;
import dev.waymark.ui.VisibilityLine;
import java.util.function.Consumer;

/** One action of a plan: what, who, by when, what was agreed, and how far it has come. */
class ActionCard extends ListItem {

    ActionCard(Line action, PlanPage.Shown plan, Moments moments, Consumer<Progress> move) {
        addClassNames("card", "action");
        add(new H3(ItemText.heading(action.item())));
        add(new Paragraph(getTranslation("conversations.plan.owner", nameOfOwner(action, plan))));
        action.due().ifPresent(day -> add(new Paragraph(getTranslation("conversations.plan.due", moments.day(day)))));
        action.reply().ifPresent(reply -> add(new Paragraph(getTranslation("conversations.plan.reply." + reply))));
        add(action.shared() ? VisibilityLine.youAnd(plan.other()) : VisibilityLine.onlyYou());
        if (plan.mayMove(action)) {
            add(mover(action, move));
        } else {
            add(new Paragraph(progress(action.progress())));
        }
    }

    static String progress(Progress progress) {
        return I18NProvider.translate("conversations.plan.progress." + progress);
    }

    /** Who does it, seen from the side of the reader. */
    static String owner(Owner owner, PlanPage.Shown plan) {
        var readersOwn = plan.asEmployee() ? Owner.ME : Owner.MANAGER;
        return switch (owner) {
            case ME, MANAGER -> owner == readersOwn ? I18NProvider.translate("conversations.plan.you") : plan.other();
            case BOTH -> I18NProvider.translate("conversations.plan.both");
            case OTHER -> I18NProvider.translate("conversations.plan.somebody");
        };
    }

    private static String nameOfOwner(Line action, PlanPage.Shown plan) {
        return action.item()
                .content()
                .text("ownerName")
                .filter(name -> action.owner() == Owner.OTHER && !name.isBlank())
                .orElse(owner(action.owner(), plan));
    }

    private Select<Progress> mover(Line action, Consumer<Progress> move) {
        var select = new Select<Progress>();
        select.setLabel(getTranslation("conversations.plan.move"));
        select.setItems(Progress.values());
        select.setItemLabelGenerator(ActionCard::progress);
        select.setValue(action.progress());
        select.setAriaLabel(getTranslation("conversations.plan.moveAction", ItemText.heading(action.item())));
        select.addValueChangeListener(change -> move.accept(change.getValue()));
        return select;
    }
}
