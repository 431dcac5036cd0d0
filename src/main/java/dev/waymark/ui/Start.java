package dev.waymark.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Hands the browser's side our words, language, appearance and manner of failing when the application starts. */
@Component
class Start implements VaadinServiceInitListener {

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
        service.addUIInitListener(page -> visitor.find()
                .map(Visitor::locale)
                .ifPresent(locale -> page.getUI().getSession().setLocale(locale)));
    }
}
