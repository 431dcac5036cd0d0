package dev.waymark.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.waymark.modeling.DraftId;

/** The canvas that HR draws on, and the mouse above it. */
public final class Canvas {

    /** What a shape or a way looks like, without its label and without what is around it to be hit. */
    private static final String DRAWN = "waymark-diagram-editor [data-element-id='%s'] > .djs-visual";

    private static final Mouse.MoveOptions BIT_BY_BIT = new Mouse.MoveOptions().setSteps(12);

    private final Window window;

    private Canvas(Window window) {
        this.window = window;
    }

    /** Opens a diagram of a draft and waits until it can be drawn in. */
    public static Canvas open(Window window, DraftId draft, String process) {
        window.open("/processes/drafts/%s/diagrams/%s".formatted(draft, process));
        window.page()
                .locator("waymark-diagram-editor .djs-palette .entry")
                .first()
                .waitFor();
        window.page().locator("waymark-diagram-editor .djs-shape").first().waitFor();
        return new Canvas(window);
    }

    /** Drags a shape sideways until it stands above or below another one. */
    Canvas drag(String shape, String besideWhich) {
        var from = place(shape);
        var mouse = window.page().mouse();
        mouse.move(middle(from), height(from));
        mouse.down();
        mouse.move(middle(place(besideWhich)), height(from), BIT_BY_BIT);
        mouse.up();
        return this;
    }

    /** Takes a building block from the palette and drops it on the middle of a way. */
    Canvas dropOn(String way, String block) {
        var to = place(way);
        takeFromPalette(block);
        window.page().mouse().move(middle(to), height(to), BIT_BY_BIT);
        window.page().mouse().click(middle(to), height(to));
        return this;
    }

    public void takeFromPalette(String block) {
        window.page().locator(".djs-palette [aria-label='%s']".formatted(block)).click();
    }

    /** Writes a text about the step that is chosen. */
    Canvas write(String label, String text) {
        var field = panel().getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
        field.fill(text);
        field.press("Tab");
        window.settle();
        return this;
    }

    /** Picks something about the step that is chosen from a list that opens. */
    Canvas pick(String label, String item) {
        panel().locator("vaadin-select:has(label:text-is('%s'))".formatted(label))
                .click();
        window.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
        window.settle();
        return this;
    }

    /** What is asked about the step that is chosen. */
    public Locator panel() {
        return window.page().locator(".step-panel");
    }

    private BoundingBox place(String element) {
        return window.page().locator(DRAWN.formatted(element)).boundingBox();
    }

    private static double middle(BoundingBox box) {
        return box.x + box.width / 2;
    }

    private static double height(BoundingBox box) {
        return box.y + box.height / 2;
    }
}
