package dev.waymark.modeling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.OpenDraft.Opened;
import dev.waymark.ui.Moments;

/** Says who else works on the draft, and lets the person take over. */
class OpenElsewhere extends Div {

    OpenElsewhere(DraftDesk desk, Moments moments, DraftId draft, Opened whose, Runnable takenOver) {
        addClassName("card");
        var who = getTranslation("editor.openedBy", desk.nameOf(whose.by()), moments.time(whose.since()));
        add(new Paragraph(who), new Button(getTranslation("editor.takeOver"), click -> {
            desk.takeOver(draft);
            takenOver.run();
        }));
    }
}
