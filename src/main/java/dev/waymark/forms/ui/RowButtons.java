package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;

/** The buttons of a row. Each names its row to people who do not see where it stands. */
final class RowButtons {

    private final Button up = new Button();
    private final Button down = new Button();
    private final Button remove = new Button();
    private final Div view = new Div(up, down, remove);

    RowButtons(Runnable moveUp, Runnable moveDown, Runnable removeRow) {
        view.addClassName("form-row-buttons");
        Stream.of(up, down, remove)
                .forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL));
        up.addClickListener(click -> moveUp.run());
        down.addClickListener(click -> moveDown.run());
        remove.addClickListener(click -> removeRow.run());
    }

    Component view() {
        return view;
    }

    void name(String row, int index, int count, Setting setting) {
        name(up, "forms.rows.up", row, setting);
        name(down, "forms.rows.down", row, setting);
        name(remove, "forms.rows.remove", row, setting);
        up.setVisible(index > 0);
        down.setVisible(index < count - 1);
    }

    private static void name(Button button, String key, String row, Setting setting) {
        button.setText(setting.text(key));
        button.setAriaLabel(setting.text("forms.rows.buttonOf", setting.text(key), row));
    }

    /** After a move the same button keeps the focus as long as it is there. */
    void focusUp() {
        (up.isVisible() ? up : down).focus();
    }

    void focusDown() {
        (down.isVisible() ? down : up).focus();
    }
}
