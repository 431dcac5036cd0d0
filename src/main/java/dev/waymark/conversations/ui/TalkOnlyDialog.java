package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.ui.words.PartWords;
import dev.waymark.shared.Stage;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Asks what becomes of the notes when a part goes on without writing. */
class TalkOnlyDialog extends Dialog {

    TalkOnlyDialog(Stage stage, List<Item> items, String manager, Consumer<Set<String>> talkOnly) {
        setHeaderTitle(getTranslation("removal.talkOnly.title", PartWords.nameOf(stage)));
        add(new Paragraph(getTranslation("removal.talkOnly.lead", manager)));
        var stays = new WhatStays(items, manager);
        add(stays);
        var cancel = new Button(getTranslation("conversations.mine.cancel"), click -> close());
        cancel.setAutofocus(true);
        getFooter().add(cancel, new Button(getTranslation("conversations.mine.talkOnly"), click -> {
            close();
            talkOnly.accept(stays.kept());
        }));
    }
}
