package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once before a conversation ends, and says what goes; the focus is on leaving it as it is. */
class WithdrawDialog extends ConfirmDialog {

    WithdrawDialog(String manager, Runnable withdraw) {
        setHeader(getTranslation("conversations.withdraw.title"));
        setText(new Div(
                new Paragraph(getTranslation("conversations.withdraw.goes")),
                new Paragraph(getTranslation("conversations.withdraw.told", manager)),
                new Paragraph(getTranslation("conversations.withdraw.stays"))));
        var cancel = new Button(getTranslation("conversations.mine.cancel"));
        cancel.setAutofocus(true);
        setCancelable(true);
        setCancelButton(cancel);
        setConfirmButton(new Button(getTranslation("conversations.mine.withdraw")));
        addConfirmListener(confirmed -> withdraw.run());
    }
}
