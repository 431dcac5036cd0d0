package dev.waymark.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person sees when we are broken: that drafts are safe, and a reference for support. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ErrorView extends Div implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(ErrorView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        var reference = Reference.create();
        log.error("Reference {}: a page could not be shown", reference, failure.getException());
        add(
                new PageHeader(getTranslation("ui.error.title")),
                new Paragraph(getTranslation("ui.error.draftIsSafe")),
                new Paragraph(getTranslation("ui.error.reference", reference)),
                new Anchor("", getTranslation("ui.error.start")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
