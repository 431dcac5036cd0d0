package dev.waymark.forms.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** What has to be put right before a form can be handed in, with a link to each place. */
final class ErrorSummary extends Div {

    private static final long serialVersionUID = 1L;

    private final UnorderedList problems = new UnorderedList();

    ErrorSummary(String title) {
        addClassNames("problem", "form-problems");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", title);
        getElement().setAttribute("tabindex", "-1");
        add(new H2(title), problems);
        setVisible(false);
    }

    void clear() {
        problems.removeAll();
        setVisible(false);
    }

    void name(String problem, Runnable goThere) {
        var link = new Anchor("#", problem);
        link.getElement().addEventListener("click", click -> goThere.run()).preventDefault();
        problems.add(new ListItem(link));
        setVisible(true);
    }

    void name(String problem) {
        problems.add(new ListItem(problem));
        setVisible(true);
    }

    void focus() {
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
    }
}
