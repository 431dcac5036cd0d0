package dev.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is: what this place is for, one thing to do, and what happens if you do nothing. */
public class EmptyState extends Div {

    public EmptyState(String whatThisIs, String ifYouDoNothing) {
        addClassName("empty-state");
        add(new H2(whatThisIs), new Paragraph(ifYouDoNothing));
    }

    public EmptyState offering(Component action) {
        add(action);
        return this;
    }
}
