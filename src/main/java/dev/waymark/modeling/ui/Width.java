package dev.waymark.modeling.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/** Whether a window is wide enough to draw in. */
final class Width {

    private static final int ENOUGH = 1024;

    private Width() {}

    static void ask(UI ui, Consumer<Boolean> then) {
        ui.getPage().retrieveExtendedClientDetails(details -> then.accept(details.getWindowInnerWidth() >= ENOUGH));
    }
}
