package dev.waymark.modeling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.waymark.e2e.Browsing;
import dev.waymark.e2e.Device;
import dev.waymark.e2e.InBrowser;
import dev.waymark.e2e.Window;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.DraftFile;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.words.Outline;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HR lets somebody walk through a diagram, and takes it along: as a picture and as a file. */
@InBrowser
class TryingOutBrowserTest {

    private static final String CANVAS = "waymark-diagram-editor";
    private static final String DIAGRAM = "career-conversation";
    private static final String NOW = "() => document.querySelector('waymark-diagram-editor').xmlNow()";

    /** What is written in each label of a drawing, in which long names are broken into lines. */
    private static final String LABELS = """
            () => [...document.querySelectorAll('text')].map(one => one.textContent.replace(/\\s/g, ''))""";

    private static final String COLOURS = """
            () => [...document.querySelectorAll('.djs-visual > rect')].map(one => getComputedStyle(one).fill)""";

    @Autowired
    BeginDraft beginDraft;

    @Autowired
    Drafts drafts;

    @Autowired
    Releases releases;

    @Autowired
    People people;

    @Test
    void walksFromTheStartToTheFirstStepAndLeavesTheDraftAsItWas(Browsing browsing) {
        var draft = begin("Tried out");
        var saved = file(draft);
        var window = open(browsing, draft);
        var drawn = window.page().evaluate(NOW);

        window.click("Try it out");
        shape(window, "reply-to-request").hover();
        pad(window, "reply-to-request", "Stop here").click();
        pad(window, "asked", "Trigger Event").click();
        assertThat(overlays(window, "reply-to-request").locator(".bts-token-count"))
                .hasText("1");
        window.picture("trying-out");

        window.click("Stop trying it out");
        assertThat(window.page().locator(CANVAS + " .bts-token-count")).hasCount(0);
        assertThat(window.page().evaluate(NOW)).isEqualTo(drawn);
        window.click("Save now");
        assertThat(file(draft).content()).isEqualTo(saved.content());
        assertThat(file(draft).revision()).isEqualTo(saved.revision());
        assertThat(window.errors()).isEmpty();
    }

    @Test
    void goesBackToDrawingWhenSomethingIsChanged(Browsing browsing) {
        var draft = begin("Changed while tried out");
        var window = open(browsing, draft);
        shape(window, "reply-to-request").click();
        window.settle().click("Try it out");

        name(window, "Changed");

        assertThat(button(window, "Try it out")).isVisible();
        window.page().waitForCondition(() -> written(draft).contains("name=\"Changed\""));
        assertThat(written(draft)).doesNotContain("background-color");
    }

    @Test
    void handsOutTheDiagramByteForByteAsItWasSaved(Browsing browsing) throws IOException {
        var draft = begin("Taken along");
        var window = open(browsing, draft);
        shape(window, "reply-to-request").click();
        name(window, "Antwort für Åsa ✓");
        window.page().waitForCondition(() -> written(draft).contains("Åsa ✓"));

        window.open("/processes/drafts/" + draft);
        var download = window.page().waitForDownload(() -> window.link("Download career-conversation.bpmn")
                .click());

        assertThat(download.suggestedFilename()).isEqualTo("career-conversation.bpmn");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(file(draft).content());
    }

    @Test
    void handsOutAPictureThatShowsTheNamesOfTheSteps(Browsing browsing) throws IOException {
        var draft = begin("Pictured");
        var window = open(browsing, draft);

        var download = window.page().waitForDownload(() -> window.click("Download as picture"));

        assertThat(download.suggestedFilename()).isEqualTo("career-conversation.svg");
        var picture = window.another();
        picture.page().setContent(Files.readString(download.path()));
        picture.picture("downloaded-diagram");
        assertThat(listOf(picture.page(), LABELS)).containsAll(names(draft));
        assertThat(listOf(picture.page(), COLOURS)).isNotEmpty().doesNotContain("rgb(0, 0, 0)");
    }

    private DraftId begin(String name) {
        var ingrid = people.findByLogin("ingrid").map(Person::id).orElseThrow();
        return beginDraft.begin(name, releases.requireLatest(), ingrid);
    }

    private static Window open(Browsing browsing, DraftId draft) {
        var window = browsing.on(Device.DESK).signInAs("ingrid");
        window.open("/processes/drafts/%s/diagrams/%s".formatted(draft, DIAGRAM));
        window.page().locator(CANVAS + " .djs-shape").first().waitFor();
        return window.settle();
    }

    private static Locator shape(Window window, String element) {
        return window.page().locator(CANVAS + " .djs-shape[data-element-id='" + element + "']");
    }

    private static Locator overlays(Window window, String element) {
        return window.page().locator(CANVAS + " .djs-overlays[data-container-id='" + element + "']");
    }

    private static Locator pad(Window window, String element, String title) {
        return overlays(window, element).locator(".bts-context-pad[title='" + title + "']");
    }

    private static Locator button(Window window, String name) {
        return window.page().locator(".editor-tools").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    private static void name(Window window, String name) {
        var field =
                window.page().locator(".step-panel").getByLabel("Name", new Locator.GetByLabelOptions().setExact(true));
        field.fill(name);
        field.press("Tab");
        window.settle();
    }

    private DraftFile file(DraftId draft) {
        return drafts.require(draft).find(FileName.ofDiagram(DIAGRAM)).orElseThrow();
    }

    private String written(DraftId draft) {
        return new String(file(draft).content(), StandardCharsets.UTF_8);
    }

    private List<String> names(DraftId draft) {
        return Outline.of(file(draft).content()).steps().stream()
                .map(step -> step.name().replaceAll("\\s", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> listOf(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }
}
