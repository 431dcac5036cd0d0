package dev.waymark.modeling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.waymark.e2e.Browsing;
import dev.waymark.e2e.Device;
import dev.waymark.e2e.InBrowser;
import dev.waymark.e2e.Window;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.FileName;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people in HR open the same diagram: one has it, the other takes over, and nobody's work is lost unawares. */
@InBrowser
class TwoEditorsBrowserTest {

    private static final String CANVAS = "waymark-diagram-editor";

    @Autowired
    BeginDraft beginDraft;

    @Autowired
    Drafts drafts;

    @Autowired
    Releases releases;

    @Autowired
    People people;

    @Test
    void overwritesNobodysWorkUnawares(Browsing browsing) {
        var ingrid = people.findByLogin("ingrid").map(Person::id).orElseThrow();
        var draft = beginDraft.begin("Two at work", releases.requireLatest(), ingrid);
        var hers = browsing.on(Device.DESK).signInAs("ingrid");
        open(hers, draft);
        hers.page().locator(CANVAS + " .djs-shape").first().waitFor();

        var his = browsing.on(Device.DESK).signInAs("nils");
        open(his, draft);
        his.shows("Ingrid Solheim").click("Take over");
        name(his, "His");
        his.page().keyboard().press("Control+s");
        his.page().waitForCondition(() -> visions(draft).contains("name=\"His\""));

        name(hers, "Hers");
        hers.shows("has been working on this draft since").picture("editor-taken-over");
        assertThat(visions(draft)).doesNotContain("name=\"Hers\"");
        hers.click("Take over").shows("Somebody else saved this file").picture("editor-clash");
        hers.clickInDialog("Keep mine");
        hers.page().waitForCondition(() -> visions(draft).contains("name=\"Hers\""));
    }

    private static void open(Window window, DraftId draft) {
        window.open("/processes/drafts/%s/diagrams/visions".formatted(draft));
    }

    private static void name(Window window, String name) {
        window.page()
                .locator(CANVAS + " .djs-shape[data-element-id='rate-skills']")
                .click();
        var field =
                window.page().locator(".step-panel").getByLabel("Name", new Locator.GetByLabelOptions().setExact(true));
        field.fill(name);
        field.press("Tab");
        window.settle();
    }

    private String visions(DraftId draft) {
        return new String(
                drafts.require(draft)
                        .find(FileName.ofDiagram("visions"))
                        .orElseThrow()
                        .content(),
                StandardCharsets.UTF_8);
    }
}
