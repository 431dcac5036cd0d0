package dev.waymark.conversations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says why something was not possible that belongs to no single field; says nothing otherwise. */
class Problem extends Div {

    Problem() {
        addClassName("problem");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void tell(String sentence) {
        removeAll();
        add(new Paragraph(sentence));
        setVisible(true);
        getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
    }

    void clear() {
        removeAll();
        setVisible(false);
    }
}
