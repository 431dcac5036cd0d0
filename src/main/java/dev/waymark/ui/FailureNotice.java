package dev.waymark.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person is told when something they pressed broke: the page stays, and there is a reference for support. What
 * nobody can have pressed is only noted.
 */
class FailureNotice implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(FailureNotice.class);

    @Override
    public void error(ErrorEvent event) {
        if (UnreadableMessage.is(event.getThrowable())) {
            UnreadableMessage.note(event.getThrowable());
            return;
        }
        var reference = Reference.create();
        log.error("Reference {}: an action failed", reference, event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            show(ui, reference);
        }
    }

    private static void show(UI ui, Reference reference) {
        var notice = new Notification();
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.setAssertive(true);
        var close = new Button(ui.getTranslation("ui.error.close"), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var text = new Div(
                new Paragraph(ui.getTranslation("ui.error.action")),
                new Paragraph(ui.getTranslation("ui.error.reference", reference)));
        notice.add(text, close);
        notice.open();
    }
}
