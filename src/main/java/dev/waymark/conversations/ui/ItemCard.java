package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import dev.waymark.conversations.Item;
import dev.waymark.ui.Moments;
import dev.waymark.ui.VisibilityLine;

/** One thing that was written, on the employee's page: the words, who can read them, and how to change that. */
class ItemCard extends ListItem {

    ItemCard(Item item, String manager, Moments moments, ConversationActs acts) {
        addClassName("item");
        add(new ItemText(item, moments), item.shared() ? VisibilityLine.youAnd(manager) : VisibilityLine.onlyYou());
        var act = item.shared()
                ? new Button(getTranslation("conversations.mine.takeBack"), click -> acts.takeBack(item))
                : new Button(
                        getTranslation("conversations.mine.share", manager),
                        click -> new SharePreview(item, manager, moments, () -> acts.share(item)).open());
        act.setAriaLabel(act.getText() + ": " + item.title());
        var remove = new Button(
                getTranslation("removal.remove"),
                click -> new RemoveDialog(item, manager, moments, () -> acts.remove(item)).open());
        remove.setAriaLabel(remove.getText() + ": " + item.title());
        var ways = new Div(act, remove);
        ways.addClassName("button-row");
        add(ways);
    }
}
