package dev.waymark.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Fired at a window when its browser prints the page, by whatever key or menu; our own button says so itself. */
public class PagePrinted extends ComponentEvent<UI> {

    public PagePrinted(UI window) {
        super(window, true);
    }
}
