package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once before an agreed talk goes out of both calendars; the focus is on leaving it. */
class AnotherTimeDialog extends ConfirmDialog {

    AnotherTimeDialog(Runnable findAnotherTime) {
        setHeader(getTranslation("conversations.mine.findAnotherTime"));
        setText(getTranslation("conversations.mine.findAnotherTime.lead"));
        var cancel = new Button(getTranslation("conversations.mine.cancel"));
        cancel.setAutofocus(true);
        setCancelable(true);
        setCancelButton(cancel);
        setConfirmButton(new Button(getTranslation("conversations.mine.findAnotherTime")));
        addConfirmListener(confirmed -> findAnotherTime.run());
    }
}
