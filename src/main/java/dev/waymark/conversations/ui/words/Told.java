package dev.waymark.conversations.ui.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;

/** A sentence about what was just done, for as long as it can be undone from there. */
public final class Told extends Notification {

    private static final int TIME_TO_UNDO = 10_000;
    private static final int UNTIL_CLOSED = 0;

    private Told(String text, Button... buttons) {
        setDuration(TIME_TO_UNDO);
        setPosition(Position.BOTTOM_CENTER);
        var line = new Div(new Span(text));
        line.addClassName("told");
        line.add(buttons);
        add(line);
    }

    public static void that(String text) {
        new Told(text).open();
    }

    /** With the focus on undoing it. */
    public static void withUndo(String text, Runnable undo) {
        var button = new Button(I18NProvider.translate("conversations.mine.undo"));
        var told = new Told(text, button);
        button.addClickListener(click -> {
            told.close();
            undo.run();
        });
        told.open();
        button.focus();
    }

    /** Stays until it is put away, because it has to be read. */
    public static void untilRead(String text) {
        var close = new Button(I18NProvider.translate("conversations.mine.close"));
        var told = new Told(text, close);
        told.setDuration(UNTIL_CLOSED);
        close.addClickListener(click -> told.close());
        told.open();
        close.focus();
    }
}
