package dev.waymark.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Fired at a window of a person when what waits for them may have changed; the menu counts again. */
public class CountsChanged extends ComponentEvent<UI> {

    public CountsChanged(UI window) {
        super(window, false);
    }
}
