package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A person who has no mouse: what they want to reach, they reach with the Tab key, or not at all. */
public final class Keyboard {

    private static final int MOST_TABS = 250;
    private static final String WHERE = """
            () => {
                let at = document.activeElement;
                while (at?.shadowRoot?.activeElement) {
                    at = at.shadowRoot.activeElement;
                }
                if (at.matches('body, main, div, section, vaadin-scroller')) {
                    return '';
                }
                const by = (at?.getAttribute('aria-labelledby') ?? '').split(' ')
                    .map(id => id && at.getRootNode().getElementById(id)?.textContent || '').join(' ');
                return (by.trim() || at?.getAttribute('aria-label') || at?.textContent
                    || at?.getRootNode().host?.textContent || '').trim();
            }""";

    private static final String ON_A_LINE = "() => document.activeElement.matches('vaadin-details-summary')";

    private final Window window;

    public Keyboard(Window window) {
        this.window = window;
    }

    /** Goes on with Tab until something is reached whose name has this in it. */
    public Keyboard to(String name) {
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            press("Tab");
            if (where().contains(name)) {
                return this;
            }
        }
        throw new AssertionError("“%s” cannot be reached; the last was “%s”".formatted(name, where()));
    }

    public Keyboard press(String key) {
        window.page().keyboard().press(key);
        return this;
    }

    public Keyboard enter() {
        press("Enter");
        window.settle();
        return this;
    }

    /** Writes instead of what stands there. */
    public Keyboard type(String text) {
        press("Control+A");
        window.page().keyboard().type(text);
        return this;
    }

    /** Chooses from a list that opens. */
    public Keyboard choose(String item) {
        press("Enter");
        window.page().locator("vaadin-select-overlay[opened]").waitFor();
        for (var items = 0; !where().startsWith(item); items++) {
            assertThat(items).as(item).isLessThan(MOST_TABS);
            press("ArrowDown");
        }
        return enter();
    }

    /** Writes what is meant and takes what is offered for it. */
    public Keyboard pick(String item) {
        type(item);
        assertThat(window.page().locator("vaadin-combo-box-item:not([hidden])")).hasText(item);
        return enter();
    }

    /** Waits until the page itself leads the keyboard to a line that opens. */
    public Keyboard isLedTo(String name) {
        window.page().waitForFunction(ON_A_LINE);
        window.page().waitForCondition(() -> where().contains(name));
        return this;
    }

    private String where() {
        return (String) window.page().evaluate(WHERE);
    }
}
