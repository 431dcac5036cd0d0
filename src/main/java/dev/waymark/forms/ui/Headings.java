package dev.waymark.forms.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;

/** Headings below the title of the page, which has the first level. */
final class Headings {

    static final int FIRST = 2;

    private Headings() {}

    static HtmlContainer of(int level, String text) {
        var heading = empty(level);
        heading.setText(text);
        return heading;
    }

    private static HtmlContainer empty(int level) {
        return switch (level) {
            case 1, 2 -> new H2();
            case 3 -> new H3();
            case 4 -> new H4();
            default -> new H5();
        };
    }
}
