package dev.waymark.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.waymark.forms.FieldVisibility;
import dev.waymark.forms.Input;
import java.util.Set;

/**
 * The hint of a field and who can read its answer. Both are read out with the field. A hint about options stands above
 * them, because nobody reads on after having chosen; who can read the answer always stands below.
 */
final class FieldNotes {

    private static final Set<String> OPTIONS_TO_SEE = Set.of("radio", "checklist");
    private static final String ONLY_READ_OUT = "said-by-card";

    private final Span hint = new Span();
    private final ReadersLine readOut = new ReadersLine();
    private final ReadersLine below = new ReadersLine();
    private final boolean hintAbove;

    FieldNotes(Input input, Widget widget, Div view) {
        hintAbove = OPTIONS_TO_SEE.contains(input.head().type())
                && !input.description().isEmpty();
        hint.addClassName("form-hint");
        var notes = new Div(hint);
        notes.addClassName("form-under");
        notes.add(widget.notes());
        notes.add(readOut);
        widget.control().under(notes);
        if (hintAbove) {
            widget.control().component().getElement().getThemeList().add("helper-above-field");
            readOut.addClassName(ONLY_READ_OUT);
            below.getElement().setAttribute("aria-hidden", "true");
            view.add(below);
        }
    }

    void hint(String text) {
        hint.setText(text);
        hint.setVisible(!text.isEmpty());
    }

    /** In a row that is kept as a whole the card says it already. */
    void readers(FieldVisibility who, boolean saidByCard, Setting setting) {
        readOut.tell(who, setting);
        below.tell(who, setting);
        (hintAbove ? below : readOut).setClassName(ONLY_READ_OUT, saidByCard);
    }
}
