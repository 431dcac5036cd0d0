package dev.waymark.modeling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.waymark.e2e.Browsing;
import dev.waymark.e2e.Device;
import dev.waymark.e2e.InBrowser;
import dev.waymark.e2e.Window;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.DraftId;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.proof.DemoReleases;
import dev.waymark.proof.ReleaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The five bad drafts of the demonstration, brought to the editor: each is refused where it breaks, and says why. */
@InBrowser
class BadDraftsBrowserTest {

    private static final String SERIES = "career-conversation.bpmn";
    private static final String CANVAS = "waymark-diagram-editor";

    @Autowired
    BeginDraft beginDraft;

    @Autowired
    Releases releases;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | R3 – leaving a part out, anywhere | held in it
                    2 | R6 – only the two                 | could get a task
                    3 | R2 – the way out, anywhere        | have no way to
                    4 | R8 – no code                      | that nobody has checked
                    5 | R9 – no nagging                   | again and again
                    """)
    void refusesWhatIsUploaded(int number, String title, String whatCouldHappen, Browsing browsing) {
        var window = browsing.on(Device.DESK).signInAs("ingrid");
        var draft = begin("Bad " + number);

        upload(window.open("/processes/drafts/" + draft), number);
        open(window, draft);

        var remark = remark(window, title);
        assertThat(remark).isVisible();
        remark.getByText("Why this matters").click();
        assertThat(remark.getByText(whatCouldHappen)).isVisible();
        assertThat(window.page().getByText("It can be released")).isHidden();
        window.picture("bad-" + number);
    }

    @Test
    void refusesWhatIsDrawnAndWalksTheWayToIt(Browsing browsing) {
        var window = browsing.on(Device.DESK).signInAs("ingrid");
        open(window, begin("Drawn badly"));
        assertThat(window.page().getByText("every way out works")).isVisible();

        window.page()
                .locator(CANVAS + " .djs-shape[data-element-id='withdraw']")
                .click(new Locator.ClickOptions().setPosition(8, 8));
        window.page().keyboard().press("Delete");

        var remark = remark(window, "R2 – the way out, anywhere");
        assertThat(remark).containsText("The way there: The employee asks for a conversation");
        assertThat(window.page().locator(CANVAS + " .djs-shape.waymark-remarked"))
                .not()
                .hasCount(0);
        remark.getByText("Play", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(window.page().locator(".played-path .waymark-mark.waymark-current"))
                .isVisible();
        window.click("Next").shows("“Reply to a request” begins");
        window.picture("bad-played");

        window.click("Stop playing").click("Undo");
        assertThat(window.page().getByText("every way out works")).isVisible();
    }

    private DraftId begin(String name) {
        var ingrid = people.findByLogin("ingrid").map(Person::id).orElseThrow();
        return beginDraft.begin(name, releases.requireLatest(), ingrid);
    }

    private static void upload(Window window, int number) {
        var file = DemoReleases.bad(number).files().stream()
                .filter(each -> each.name().endsWith(SERIES))
                .map(ReleaseFile::content)
                .findFirst()
                .orElseThrow();
        window.page()
                .locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload(SERIES, "application/xml", file));
        assertThat(window.page()
                        .getByText("keep this draft from")
                        .or(window.page().getByText("keeps this draft from"))
                        .first())
                .isVisible();
    }

    private static void open(Window window, DraftId draft) {
        window.open("/processes/drafts/%s/diagrams/career-conversation".formatted(draft));
        window.page().locator(CANVAS + " .djs-shape").first().waitFor();
    }

    private static Locator remark(Window window, String title) {
        return window.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(window.page().getByText(title, new Page.GetByTextOptions().setExact(true))))
                .first();
    }
}
