package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;

/** What somebody had typed into a task that has gone: theirs to copy until they leave the page. */
class LeftOver extends Section {

    LeftOver(String typed) {
        var text = new TextArea(getTranslation("conversations.task.gone.typed"));
        text.setHelperText(getTranslation("conversations.task.gone.typed.lead"));
        text.setValue(typed);
        text.setReadOnly(true);
        text.setWidthFull();
        add(text);
    }
}
