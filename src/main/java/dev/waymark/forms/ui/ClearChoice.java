package dev.waymark.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.waymark.forms.Input;

/** Takes back a choice that nobody has to make: one of several round buttons cannot be switched off by itself. */
final class ClearChoice extends Button {

    private static final long serialVersionUID = 1L;

    private final transient Setting setting;
    private final boolean possible;

    ClearChoice(Input input, Setting setting, Runnable clear) {
        this.setting = setting;
        possible = input.head().type().equals("radio")
                && input.field().defaultValue().isEmpty();
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("form-clear");
        setText(setting.text("forms.clear"));
        setVisible(false);
        addClickListener(click -> clear.run());
    }

    void follow(boolean answered, boolean required, String label) {
        setVisible(possible && answered && !required);
        setAriaLabel(setting.text("forms.rows.buttonOf", getText(), label));
    }
}
