package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import dev.waymark.conversations.LeaveOut.Notes;
import dev.waymark.shared.Stage;
import java.util.function.Consumer;

/** Asks what becomes of the notes when a part is left out, and says what goes and what stays. */
class LeaveOutDialog extends Dialog {

    private final RadioButtonGroup<Notes> notes = new RadioButtonGroup<>();

    LeaveOutDialog(Stage stage, String manager, Consumer<Notes> leaveOut) {
        setHeaderTitle(getTranslation("conversations.leaveOut.title", PartWords.nameOf(stage)));
        add(new Paragraph(getTranslation("conversations.leaveOut.lead", manager)));
        if (stage.equals(Stage.PLAN)) {
            add(new Paragraph(getTranslation("conversations.leaveOut.plan")));
        }
        notes.setLabel(getTranslation("conversations.leaveOut.notes"));
        notes.setItems(Notes.values());
        notes.setItemLabelGenerator(what -> getTranslation("conversations.leaveOut." + what, manager));
        notes.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        notes.setValue(Notes.REMOVE);
        add(notes);
        var cancel = new Button(getTranslation("conversations.mine.cancel"), click -> close());
        cancel.setAutofocus(true);
        getFooter().add(cancel, new Button(getTranslation("conversations.mine.leaveOut"), click -> {
            close();
            leaveOut.accept(notes.getValue());
        }));
    }
}
