package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.waymark.engine.Processes;
import dev.waymark.engine.Releases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Story 11 with the mouse: HR draws a step, a colleague approves it, and whoever moves finds it in their tasks. */
@InBrowser
class DrawnReleaseBrowserTest {

    private static final String STEP = "Meet a mentor";
    private static final String WORDS = "After you prepared your story you can think about a mentor.";

    @Autowired
    Hiring hiring;

    @Autowired
    Shortcut shortcut;

    @Autowired
    Days days;

    @Autowired
    Releases releases;

    @Autowired
    Processes processes;

    @Autowired
    ReleaseHistory history;

    private int before;

    @BeforeEach
    void remember() {
        before = history.latest();
    }

    @AfterEach
    void takeBackWhatWasReleased() {
        history.backTo(before);
    }

    @Test
    void leadsFromTheMouseOfHrToTheTasksOfWhoeverMoves(Browsing browsing) {
        var old = releases.requireLatest();
        var marek = hiring.manager("Marek Pimpinelle");
        var leyla = hiring.employee("Leyla Pimpinelle", marek);
        var kim = hiring.employee("Kim Pimpinelle", marek);
        var leylas = shortcut.agreeToAll(marek, leyla);
        var kims = shortcut.agreeToAll(marek, kim);

        var author = browsing.on(Device.DESK).signInAs(hiring.processOwner("Ingrid Pimpinelle"));
        var draft = Releasing.begin(author, STEP);
        draw(author, Canvas.open(author, draft, "life-story"));
        Releasing.propose(author, draft, WORDS, "Nach der Vorbereitung können Sie an eine Mentorin denken.");
        Releasing.approve(browsing.on(Device.DESK).signInAs(hiring.processOwner("Nils Pimpinelle")), draft);
        days.settle();
        assertThat(processes.findRelease(leylas)).contains(old);

        var employee = browsing.on(Device.DESK).signInAs(leyla);
        Releasing.move(employee, leylas, WORDS);

        assertThat(processes.findRelease(leylas)).isEqualTo(releases.findLatest());
        assertThat(processes.findRelease(kims)).contains(old);
        shortcut.handIn(leyla, "prepare-story", "{\"chapters\": []}");
        shortcut.handIn(kim, "prepare-story", "{\"chapters\": []}");
        employee.openTask(STEP).shows("Only you rate yourself").picture("drawn-task");
        var other = browsing.on(Device.DESK).signInAs(kim).open("/tasks");
        assertThat(other.text()).doesNotContain(STEP);
    }

    private static void draw(Window author, Canvas canvas) {
        canvas.drag("story-prepared", "write-up-story").dropOn("prepare-story-to-story-prepared", "Ask the employee");
        assertThat(canvas.panel().locator("h2")).hasText("Ask the employee");
        assertThat(canvas.panel().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("the employee")))
                .isChecked();
        assertThat(canvas.panel().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Part")))
                .hasValue("Life story");
        author.shows("keep");
        canvas.write("Name", STEP)
                .write("Name in German", "An eine Mentorin denken")
                .pick("Form", "skills");
        assertThat(canvas.panel().locator("h2")).hasText(STEP);
        author.click("Save now").shows("every way out works").picture("drawn-with-the-mouse");
        assertThat(author.errors()).isEmpty();
    }
}
