package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.ui.words.ItemText;
import dev.waymark.ui.Moments;

/** Shows exactly what the other side will see before something is shared. */
class SharePreview extends Dialog {

    SharePreview(Item item, String manager, Moments moments, Runnable share) {
        setHeaderTitle(getTranslation("conversations.share.title", manager));
        var preview = new Div(new ItemText(item, moments));
        preview.addClassName("card");
        add(new Paragraph(getTranslation("conversations.share.lead", manager)), preview);
        var keep = new Button(getTranslation("conversations.share.keep"), click -> close());
        keep.setAutofocus(true);
        getFooter().add(keep, new Button(getTranslation("conversations.mine.share", manager), click -> {
            close();
            share.run();
        }));
    }
}
