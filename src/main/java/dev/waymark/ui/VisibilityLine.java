package dev.waymark.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The line under a field or card that says in words who can read it. */
public class VisibilityLine extends Paragraph {

    private VisibilityLine(VaadinIcon sign, String key, Object... names) {
        addClassName("visibility-line");
        var picture = sign.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new Span(getTranslation(key, names)));
    }

    public static VisibilityLine onlyYou() {
        return new VisibilityLine(VaadinIcon.LOCK, "ui.visibility.onlyYou");
    }

    public static VisibilityLine youAnd(String name) {
        return new VisibilityLine(VaadinIcon.GROUP, "ui.visibility.youAnd", name);
    }

    /** With the day since when, in the words of {@link Moments}. */
    public static VisibilityLine youAnd(String name, String since) {
        return new VisibilityLine(VaadinIcon.GROUP, "ui.visibility.youAndSince", name, since);
    }

    /** A draft of the manager: the employee reads it once it is handed in. */
    public static VisibilityLine onlyYouUntilSharedWith(String name) {
        return new VisibilityLine(VaadinIcon.LOCK, "ui.visibility.onlyYouUntilSharedWith", name);
    }

    public static VisibilityLine countsOnly(int smallestGroup) {
        return new VisibilityLine(VaadinIcon.BUILDING_O, "ui.visibility.countsOnly", smallestGroup);
    }
}
