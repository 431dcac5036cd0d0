package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What stands under a list of rows: adding one, and bringing back the one that was just removed. */
final class RowsFooter {

    private final Setting setting;
    private final BiConsumer<RowPart, Integer> bringBack;
    private final Button add = new Button();
    private final Button back = new Button();
    private final Span full = new Span();
    private final Div view = new Div(add, back, full);
    private @Nullable RowPart removed;
    private int removedFrom;

    RowsFooter(Setting setting, Runnable addRow, BiConsumer<RowPart, Integer> bringBack) {
        this.setting = setting;
        this.bringBack = bringBack;
        view.addClassName("form-rows-footer");
        full.addClassName("hint");
        add.addClickListener(click -> addRow.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClickListener(click -> bringBack());
        back.setVisible(false);
    }

    Component view() {
        return view;
    }

    void offerBack(RowPart part, int index) {
        removed = part;
        removedFrom = index;
    }

    private void bringBack() {
        var part = removed;
        if (part != null) {
            removed = null;
            bringBack.accept(part, removedFrom);
        }
    }

    void refresh(int count, int most, String listName) {
        var room = count < most;
        add.setText(setting.text(count == 0 ? "forms.rows.add" : "forms.rows.addAnother"));
        add.setAriaLabel(setting.text("forms.rows.buttonOf", add.getText(), listName));
        add.setVisible(room);
        full.setText(setting.text("forms.rows.full", most));
        full.setVisible(!room);
        var part = removed;
        back.setVisible(room && part != null);
        back.setText(part == null ? "" : setting.text("forms.rows.bringBack", part.name()));
    }

    void focusAdd() {
        add.focus();
    }
}
