package dev.waymark.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Hands the browser's side our words, language, appearance and manner of failing when the application starts. */
@Component
class Start implements VaadinServiceInitListener {

    private static final String CONNECTION = "const says = window.Vaadin?.connectionIndicator;"
            + " if (says) { says.offlineText = $0; says.reconnectingText = $1; says.onlineText = $2; }";

    private final transient CurrentVisitor visitor;
    private final transient I18NProvider texts;

    Start(CurrentVisitor visitor, I18NProvider texts) {
        this.visitor = visitor;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        var service = start.getSource();
        service.setSystemMessagesProvider(new OurSystemMessages(texts));
        start.addIndexHtmlRequestListener(new FirstResponse(visitor));
        service.addSessionInitListener(begin -> begin.getSession().setErrorHandler(new FailureNotice()));
        service.addUIInitListener(page -> welcome(page.getUI()));
    }

    private void welcome(UI ui) {
        visitor.find().map(Visitor::locale).ifPresent(locale -> {
            ui.getSession().setLocale(locale);
            ui.setLocale(locale);
        });
        ui.getPage()
                .executeJs(
                        CONNECTION,
                        ui.getTranslation("ui.connection.lost"),
                        ui.getTranslation("ui.connection.trying"),
                        ui.getTranslation("ui.connection.back"));
    }
}
