package dev.waymark.forms.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Optional;

/** A box to tick. Left open it answers no. */
final class CheckboxWidget implements Widget {

    private final Control<Boolean> control = new Control<>(
            new Checkbox(),
            given -> given instanceof Boolean ticked ? Optional.of(ticked) : Optional.empty(),
            yes -> yes);

    @Override
    public Control<?> control() {
        return control;
    }

    @Override
    public Optional<Object> answer() {
        return control.answer().or(() -> Optional.of(false));
    }
}
