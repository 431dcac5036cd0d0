package dev.waymark.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/**
 * The head of a page: a way back above the title, and the title itself, which also becomes the title of the browser
 * tab and receives the focus after a navigation.
 */
public class PageHeader extends Header {

    private static final String A_PAGE_WAS_SHOWN = "waymark.a-page-was-shown";

    private final H1 title = new H1();

    public PageHeader(String text) {
        addClassName("page-header");
        title.getElement().setAttribute("tabindex", "-1");
        title.setText(text);
        add(title);
    }

    public PageHeader backTo(String text, Class<? extends Component> view) {
        return backTo(new RouterLink(text, view));
    }

    public PageHeader backTo(String text, Class<? extends Component> view, RouteParameters parameters) {
        return backTo(new RouterLink(text, view, parameters));
    }

    /** Puts a sentence under the title that says what the page is for. */
    public PageHeader lead(String text) {
        var lead = new Paragraph(text);
        lead.addClassName("lead");
        add(lead);
        return this;
    }

    public void retitle(String text) {
        title.setText(text);
        getUI().ifPresent(this::nameTheTab);
    }

    public String title() {
        return title.getText();
    }

    private PageHeader backTo(RouterLink link) {
        link.addClassName("back-link");
        addComponentAsFirst(link);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        // The router sets a tab title of its own after attaching a view, so ours waits for the end of the request.
        ui.beforeClientResponse(this, context -> {
            nameTheTab(ui);
            focusUnlessFirstPage(ui);
        });
        // Whoever is led to where they are, with the page kept as it is, would lose the title to the router.
        var leading = ui.addAfterNavigationListener(led -> ui.beforeClientResponse(this, context -> nameTheTab(ui)));
        addDetachListener(gone -> {
            gone.unregisterListener();
            leading.remove();
        });
    }

    private void nameTheTab(UI ui) {
        ui.getPage().setTitle(title.getText() + " – " + getTranslation("ui.applicationName"));
    }

    /** A fresh load keeps the browser's own start of focus, so that the skip link comes first. */
    private void focusUnlessFirstPage(UI ui) {
        if (ComponentUtil.getData(ui, A_PAGE_WAS_SHOWN) != null) {
            // Aligned to its end, a header near the top brings the whole page to its beginning.
            title.getElement()
                    .executeJs("this.focus({preventScroll: true}); this.parentElement.scrollIntoView({block: 'end'})");
        }
        ComponentUtil.setData(ui, A_PAGE_WAS_SHOWN, true);
    }
}
