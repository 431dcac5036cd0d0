package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.ui.words.ItemText;
import dev.waymark.ui.Moments;
import dev.waymark.ui.VisibilityLine;

/** One thing that was written, on the employee's page: the words, who can read them, and how to change that. */
class ItemCard extends ListItem {

    ItemCard(Item item, MyConversation conversation, Moments moments, ConversationActs acts) {
        addClassName("item");
        var manager = conversation.managerName();
        var read = item.shared() && !conversation.isAlone();
        add(new ItemText(item, moments), read ? VisibilityLine.youAnd(manager) : VisibilityLine.onlyYou());
        var remove = new Button(
                getTranslation("removal.remove"),
                click -> new RemoveDialog(item, manager, moments, () -> acts.remove(item)).open());
        remove.setAriaLabel(remove.getText() + ": " + ItemText.name(item));
        var ways = new Div();
        ways.addClassName("button-row");
        if (!conversation.isAlone()) {
            ways.add(item.shared() ? takeBack(item, acts) : share(item, manager, moments, acts));
        }
        ways.add(remove);
        add(ways);
    }

    private Button takeBack(Item item, ConversationActs acts) {
        return named(item, new Button(getTranslation("conversations.mine.takeBack"), click -> acts.takeBack(item)));
    }

    private Button share(Item item, String manager, Moments moments, ConversationActs acts) {
        return named(item, new Button(getTranslation("conversations.mine.share", manager), click -> new SharePreview(
                        item, manager, moments, () -> acts.share(item))
                .open()));
    }

    private static Button named(Item item, Button button) {
        button.setAriaLabel(button.getText() + ": " + ItemText.name(item));
        return button;
    }
}
