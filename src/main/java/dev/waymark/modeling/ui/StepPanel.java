package dev.waymark.modeling.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.modeling.words.DraftWords;
import dev.waymark.modeling.words.Outline;
import dev.waymark.modeling.words.Step;
import java.util.Optional;

/** The properties of the step that is chosen on the canvas. */
class StepPanel extends Aside {

    private final transient DraftWords words;
    private final transient Pencil pencil;
    private final H2 title = new H2();
    private final Paragraph type = new Paragraph();
    private transient Optional<Step> shown = Optional.empty();
    private transient Optional<StepFields> fields = Optional.empty();

    StepPanel(DraftWords words, Pencil pencil) {
        this.words = words;
        this.pencil = pencil;
        addClassName("step-panel");
        getElement().setAttribute("aria-label", getTranslation("editor.panel"));
        show(Optional.empty());
    }

    final void show(Optional<Step> step) {
        shown = step;
        removeAll();
        fields = step.map(chosen -> new StepFields(chosen, words, pencil));
        title.setText(step.map(StepWords::label).orElseGet(() -> getTranslation("editor.panel")));
        type.setText(step.map(StepWords::type).orElseGet(() -> getTranslation("editor.panel.empty")));
        add(title, type);
        fields.ifPresent(this::add);
    }

    /** Shows the same step as it is now; a step that is gone is shown no longer. */
    void refresh(Outline outline) {
        var before = shown;
        shown = before.flatMap(step -> outline.find(step.id()));
        if (shown.isEmpty() || !sameFields(before.orElseThrow(), shown.get())) {
            if (before.isPresent()) {
                show(shown);
            }
            return;
        }
        title.setText(StepWords.label(shown.get()));
        fields.ifPresent(open -> open.show(shown.orElseThrow()));
    }

    /** Whether it shows a step; one that was just drawn is known once it is saved. */
    boolean isAtWork() {
        return shown.isPresent();
    }

    private static boolean sameFields(Step before, Step now) {
        return before.type() == now.type()
                && before.ways().equals(now.ways())
                && before.timer().isEmpty() == now.timer().isEmpty()
                && before.message().isEmpty() == now.message().isEmpty();
    }
}
