package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.ui.words.PartWords;
import dev.waymark.shared.Stage;
import java.util.function.Consumer;

/** Shows what the manager will read before somebody takes part in a further part; as many clicks as leaving it out. */
class TakePartDialog extends Dialog {

    TakePartDialog(Stage stage, Mode mode, String manager, Consumer<Mode> takePart) {
        var name = PartWords.nameOf(stage);
        setHeaderTitle(getTranslation("removal.takePart.title", name));
        var preview = new Div(
                new Paragraph(mode == Mode.TALK_ONLY ? getTranslation("conversations.choice.talkOnly", name) : name));
        preview.addClassName("card");
        add(new Paragraph(getTranslation("removal.takePart.lead", manager)), preview);
        var act =
                getTranslation(mode == Mode.TALK_ONLY ? "conversations.mine.talkOnly" : "conversations.mine.takePart");
        var cancel = new Button(getTranslation("conversations.mine.cancel"), click -> close());
        cancel.setAutofocus(true);
        getFooter().add(cancel, new Button(act, click -> {
            close();
            takePart.accept(mode);
        }));
    }
}
