package dev.waymark.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;

/** Puts language and appearance into the page before anything is drawn, so that neither flickers nor is guessed. */
class FirstResponse implements IndexHtmlRequestListener {

    private static final String FOLLOW_THE_DEVICE = """
            (() => {
              const dark = window.matchMedia('(prefers-color-scheme: dark)');
              const follow = () => document.documentElement.setAttribute('theme', dark.matches ? 'dark' : 'light');
              dark.addEventListener('change', follow);
              follow();
            })();
            """;

    private final transient CurrentVisitor visitor;

    FirstResponse(CurrentVisitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.getElementsByTag("html").attr("lang", locale().toLanguageTag());
        var appearance = visitor.find().map(Visitor::appearance).orElse(Appearance.SYSTEM);
        if (appearance == Appearance.SYSTEM) {
            document.head().prependElement("script").append(FOLLOW_THE_DEVICE);
        } else {
            document.getElementsByTag("html").attr("theme", appearance.name().toLowerCase(Locale.ROOT));
        }
    }

    private Locale locale() {
        return visitor.find()
                .map(Visitor::locale)
                .or(() -> Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getLocale))
                .orElse(Locale.ENGLISH);
    }
}
