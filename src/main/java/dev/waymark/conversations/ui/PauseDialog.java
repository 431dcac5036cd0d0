package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks until when to pause; without a day the pause lasts until the employee goes on. */
class PauseDialog extends Dialog {

    /** Takes the day, or nothing. */
    interface Pause extends Consumer<@Nullable LocalDate> {}

    PauseDialog(String manager, LocalDate today, Pause pause) {
        setHeaderTitle(getTranslation("conversations.pause.title"));
        add(new Paragraph(getTranslation("conversations.pause.lead", manager)));
        var until = new DatePicker(getTranslation("conversations.pause.until"));
        until.setHelperText(getTranslation("conversations.pause.until.help"));
        until.setMin(today.plusDays(1));
        until.setLocale(getLocale());
        until.setClearButtonVisible(true);
        add(until);
        var cancel = new Button(getTranslation("conversations.mine.cancel"), click -> close());
        cancel.setAutofocus(true);
        getFooter().add(cancel, new Button(getTranslation("conversations.mine.pause"), click -> {
            if (!until.isInvalid()) {
                close();
                pause.accept(until.getValue());
            }
        }));
    }
}
