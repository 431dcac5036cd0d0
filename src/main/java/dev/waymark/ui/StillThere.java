package dev.waymark.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * The question that appears two minutes before an idle person is signed out, and its one answer.
 *
 * <p>It lives in the browser, because asking the server whether time is up would count as being active. Keys and
 * presses are told to the server once a minute, so that writing a long text keeps the session.
 */
@Tag("dialog")
class StillThere extends HtmlContainer {

    private static final int WARN_SECONDS_BEFORE = 120;

    private static final String WATCH = """
            const dialog = this, count = $0, limit = $2 * 1000, warning = $3 * 1000;
            let told = Date.now();
            const tell = () => { told = Date.now(); dialog.$server.stillHere(); };
            const act = () => { if (!dialog.open && Date.now() - told > 60000) tell(); };
            const stay = () => { dialog.close(); tell(); };
            const look = () => {
              const left = limit - (Date.now() - told);
              if (left > warning || left <= 0) { if (dialog.open) dialog.close(); return; }
              if (!dialog.open) dialog.showModal();
              const seconds = Math.ceil(left / 1000);
              count.textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
            };
            $1.addEventListener('click', stay);
            dialog.addEventListener('cancel', event => { event.preventDefault(); stay(); });
            ['keydown', 'pointerdown'].forEach(kind => document.addEventListener(kind, act, { capture: true }));
            const watch = setInterval(() => dialog.isConnected ? look() : clearInterval(watch), 1000);
            """;

    private final Span count = new Span();
    private final NativeButton stay = new NativeButton(getTranslation("ui.session.soon.stay"));

    StillThere() {
        var title = new H2(getTranslation("ui.session.soon.title"));
        title.setId("still-there");
        getElement().setAttribute("role", "alertdialog");
        getElement().setAttribute("aria-labelledby", "still-there");
        addClassName("still-there");
        count.addClassName("countdown");
        count.getElement().setAttribute("aria-hidden", "true");
        stay.addClassName("primary");
        add(title, new Paragraph(getTranslation("ui.session.soon.message")), count, stay);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var limit = event.getSession().getSession().getMaxInactiveInterval();
        getElement().executeJs(WATCH, count, stay, limit, WARN_SECONDS_BEFORE);
    }

    /** Being called is all: any call counts as being there. */
    @ClientCallable
    void stillHere() {}
}
