package dev.waymark.forms.ui;

import com.vaadin.flow.component.html.Div;
import dev.waymark.forms.Page;
import java.util.List;

/** One page of a form: what is shown at a time. */
final class PagePart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Page page;
    private final transient List<Part> parts;

    PagePart(Page page, Setting setting) {
        this.page = page;
        this.parts = Parts.of(page.components(), Headings.FIRST, setting);
        addClassName("form-page");
        parts.forEach(part -> add(part.view()));
    }

    Page page() {
        return page;
    }

    List<Part> parts() {
        return parts;
    }

    /** A page whose parts are all hidden is skipped. */
    boolean hasContent() {
        return parts.stream().anyMatch(Part::shown);
    }

    void focusTitle() {
        parts.stream()
                .filter(GroupPart.class::isInstance)
                .map(GroupPart.class::cast)
                .filter(Part::shown)
                .findFirst()
                .ifPresent(GroupPart::focusHeading);
    }
}
