package dev.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Main;

/** Tells the pages in a window that it is printed, so that none of it leaves on paper unseen by whom it belongs to. */
public final class Printing {

    private static final String TOLD = "page-printed";

    private static final String WATCH = """
            const told = () => {
                if (!this.isConnected) {
                    window.removeEventListener('beforeprint', told);
                } else if (!window.printIsKnown) {
                    this.dispatchEvent(new CustomEvent($0));
                }
            };
            window.addEventListener('beforeprint', told);""";

    private static final String PRINT = """
            window.printIsKnown = true;
            try {
                window.print();
            } finally {
                window.printIsKnown = false;
            }""";

    private Printing() {}

    static void watch(Main page) {
        page.getElement().addEventListener(TOLD, printed -> page.getUI()
                .ifPresent(window -> ComponentUtil.fireEvent(window, new PagePrinted(window))));
        page.addAttachListener(attached -> page.getElement().executeJs(WATCH, TOLD));
    }

    /** Prints the page for a button that has said so already. */
    public static void print(Component page) {
        page.getElement().executeJs(PRINT);
    }
}
