package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.ui.words.ItemText;
import dev.waymark.ui.Moments;

/** Asks once before one thing is taken out, shows it, and says for whom it is gone; the focus is on leaving it. */
class RemoveDialog extends ConfirmDialog {

    RemoveDialog(Item item, String manager, Moments moments, Runnable remove) {
        setHeader(getTranslation("removal.one.title"));
        var shown = new Div(new ItemText(item, moments));
        shown.addClassName("card");
        setText(new Div(
                shown,
                new Paragraph(getTranslation(item.shared() ? "removal.goes.shared" : "removal.goes.private", manager)),
                new Paragraph(getTranslation("removal.noWayBack"))));
        var cancel = new Button(getTranslation("conversations.mine.cancel"));
        cancel.setAutofocus(true);
        setCancelable(true);
        setCancelButton(cancel);
        setConfirmButton(new Button(getTranslation("removal.remove")));
        addConfirmListener(confirmed -> remove.run());
    }
}
