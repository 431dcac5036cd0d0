package dev.waymark.conversations.ui.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says why something was not possible that belongs to no single field; says nothing otherwise. */
public class Problem extends Div {

    public Problem() {
        addClassName("problem");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    public void tell(String sentence) {
        removeAll();
        add(new Paragraph(sentence));
        setVisible(true);
        getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }
}
