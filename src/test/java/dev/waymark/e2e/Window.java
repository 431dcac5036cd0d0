package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.waymark.people.DemoPerson;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One browser window, and what can be found fault with in it. */
public final class Window {

    private static final Pattern KEY = Pattern.compile("!\\w+(\\.\\w+)+!");
    private static final int HIGHEST_PICTURE = 3000;
    private static final String WHOLE_HEIGHT = """
            () => Math.ceil((document.querySelector('main') ?? document.body).getBoundingClientRect().bottom) + 90""";
    private static final Path PICTURES = Path.of("target/screenshots");

    private static final String FLOW_IS_IDLE =
            "() => window.Vaadin?.Flow?.clients && Object.values(window.Vaadin.Flow.clients)"
                    + ".every(client => !client.isActive || !client.isActive())";

    private static final String LINK = """
            path => {
                const link = document.body.appendChild(document.createElement('a'));
                link.href = path;
                link.click();
                link.remove();
            }""";

    private static final String NOTHING_MOVES = """
            () => document.getAnimations().every(one =>
                one.playState !== 'running' || one.effect.getComputedTiming().endTime === Infinity)""";

    private final Page page;
    private final String name;
    private final Barriers barriers;
    private final List<String> errors = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();

    Window(Page page, String name) {
        this.page = page;
        this.barriers = new Barriers(page);
        this.name = name;
        page.onPageError(errors::add);
        page.onRequest(request -> note(request.url()));
        page.onFrameNavigated(frame -> note(frame.url()));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                errors.add(message.text());
            }
        });
    }

    private void note(String address) {
        addresses.add(URLDecoder.decode(address, StandardCharsets.UTF_8));
    }

    /** Everything that the browser asked for or showed in its bar so far, as a proxy or a history would note it down. */
    public List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** What the test does with its own hands. */
    public Page page() {
        return page;
    }

    public Window open(String path) {
        page.navigate(path);
        return settle();
    }

    /** Follows a link that leads there, without loading the application anew. */
    Window goTo(String path) {
        page.evaluate(LINK, path);
        page.waitForFunction("path => location.pathname === path", path);
        return settle();
    }

    /** Signs in as one of the people of the demo company and waits for the frame. */
    public Window signInAs(String login) {
        return open("/sign-in").signInHere(login);
    }

    /** On the sign-in page that is already there, so that the way back is kept. */
    public Window signInHere(String login) {
        page.locator("vaadin-text-field[name=username] input").fill(login);
        page.locator("vaadin-password-field[name=password] input").fill(DemoPerson.PASSWORD);
        page.locator("#sign-in").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return settle();
    }

    public Window signInAs(Hired person) {
        return signInAs(person.login());
    }

    /** Opens a task from the list; it may still be on its way there. */
    public Window openTask(String title) {
        if (!page.url().endsWith("/tasks")) {
            open("/tasks");
        }
        link(title).first().click();
        assertThat(heading()).hasText(title);
        return settle();
    }

    /** Opens the one invitation that waits for this person. */
    public Window openChoice() {
        open("/tasks").link("Your choice: career conversation").click();
        return shows("That’s my choice").settle();
    }

    /** The employee's page of their conversation with somebody. */
    Window openConversationWith(Hired manager) {
        open("/conversations").link("With " + manager.name()).first().click();
        return shows("My career conversation with " + manager.name()).settle();
    }

    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The form on this page. */
    public Fields form() {
        return new Fields(this, page.locator("main"));
    }

    /** Reads the answers once more and presses the button that does something. */
    public Window handIn(String deed) {
        return click("Check your answers").click(deed);
    }

    /** Another tab of the same person. */
    public Window another() {
        return new Window(page.context().newPage(), name);
    }

    /** Waits for the line that says when the draft was saved. */
    public Window saved() {
        assertThat(page.locator(".draft-line")).containsText("Saved");
        return settle();
    }

    /** All that the person can read on this page. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** Waits until the server has answered everything. */
    public Window settle() {
        page.waitForFunction(FLOW_IS_IDLE);
        return this;
    }

    /** Waits until colours and places have stopped to change: what moves is not to be hit, nor to be judged. */
    private Window standStill() {
        page.waitForFunction(NOTHING_MOVES);
        return this;
    }

    public Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    public Window click(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return settle();
    }

    public Window clickInDialog(String button) {
        standStill();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return settle();
    }

    public Window shows(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    /**
     * What can be found fault with on this page on each device, in light and dark: barriers, sideways scrolling, and
     * complaints of the browser. Keeps a picture of each.
     */
    public List<String> faults(String of) {
        var faults = new ArrayList<String>();
        for (var device : Device.values()) {
            showOn(device);
            show(ColorScheme.DARK).picture(of, device.width() + "-dark");
            faults.addAll(named(of + " in dark on " + device, barriers.ofColours()));
            show(ColorScheme.LIGHT).picture(of, device.width() + "-light");
            faults.addAll(named(of + " on " + device, barriers()));
            if (!fitsItsWidth()) {
                faults.add(of + " scrolls sideways on " + device);
            }
        }
        showOn(Device.DESK);
        faults.addAll(named(of, errors));
        faults.addAll(named(of, textsThatAreNowhere()));
        errors.clear();
        return faults;
    }

    /** Keys of texts that no language has: they are shown between exclamation marks. */
    public List<String> textsThatAreNowhere() {
        return KEY.matcher(page.locator("body").innerText())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> named(String of, List<String> faults) {
        return faults.stream().map(fault -> of + ": " + fault).toList();
    }

    /** High enough that a picture shows all of it. */
    private void showOn(Device device) {
        page.setViewportSize(device.width(), device.height());
        var height = (Number) page.evaluate(WHOLE_HEIGHT);
        page.setViewportSize(device.width(), Math.max(device.height(), Math.min(height.intValue(), HIGHEST_PICTURE)));
    }

    /** In these colours from now on; the page is not loaded anew. */
    public Window show(ColorScheme colours) {
        barriers.show(colours);
        return this;
    }

    /** Breaches of WCAG 2.2 AA, each with the elements concerned. */
    public List<String> barriers() {
        return barriers.beside();
    }

    /** The same without what stands in these elements, where others drew it and the page says the same in words. */
    public List<String> barriersBeside(String... drawings) {
        return barriers.beside(drawings);
    }

    /** The same, and what the other colours bring: light where it is dark, dark where it is light. */
    public List<String> barriersInLightAndDark(String... drawings) {
        return barriers.inLightAndDark(drawings);
    }

    /** What the console of the browser complained about since the window was opened. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Whether the menu of this page leads there; on a phone it opens behind one press. */
    boolean leadsTo(String path) {
        return page.locator("vaadin-side-nav-item[path='%s']".formatted(path)).count() == 1;
    }

    /** Whether nothing has to be scrolled sideways. */
    public boolean fitsItsWidth() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }

    /** Keeps a picture in {@code target/screenshots}, for people to look at. */
    public Window picture(String of) {
        return picture(of, name);
    }

    private Window picture(String of, String how) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(of + "-" + how + ".png")));
        return this;
    }
}
