package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.waymark.people.DemoPerson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One browser window, and what can be found fault with in it. */
public final class Window {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path PICTURES = Path.of("target/screenshots");

    private static final String FLOW_IS_IDLE =
            "() => window.Vaadin?.Flow?.clients && Object.values(window.Vaadin.Flow.clients)"
                    + ".every(client => !client.isActive || !client.isActive())";

    private final Page page;
    private final String name;
    private final List<String> errors = new ArrayList<>();

    Window(Page page, String name) {
        this.page = page;
        this.name = name;
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                errors.add(message.text());
            }
        });
    }

    /** What the test does with its own hands. */
    public Page page() {
        return page;
    }

    public Window open(String path) {
        page.navigate(path);
        return settle();
    }

    /** Signs in as one of the people of the demo company and waits for the frame. */
    public Window signInAs(String login) {
        open("/sign-in");
        page.locator("vaadin-text-field[name=username] input").fill(login);
        page.locator("vaadin-password-field[name=password] input").fill(DemoPerson.PASSWORD);
        page.locator("#sign-in").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return settle();
    }

    /** Waits until the server has answered everything. */
    public Window settle() {
        page.waitForFunction(FLOW_IS_IDLE);
        return this;
    }

    public Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    public Window click(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        return settle();
    }

    public Window shows(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    /** Breaches of WCAG 2.2 AA, each with the elements concerned. */
    public List<String> barriers() {
        return barriersBeside();
    }

    /** The same without what stands in these elements, where others drew it and the page says the same in words. */
    public List<String> barriersBeside(String... drawings) {
        var axe = new AxeBuilder(page);
        List.of(drawings).forEach(axe::exclude);
        return axe.withTags(WCAG_22_AA).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
    }

    /** What the console of the browser complained about since the window was opened. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Whether nothing has to be scrolled sideways. */
    public boolean fitsItsWidth() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }

    /** Keeps a picture in {@code target/screenshots}, for people to look at. */
    public Window picture(String of) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(of + "-" + name + ".png")));
        return this;
    }
}
