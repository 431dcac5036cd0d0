package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.waymark.shared.ConversationId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens with two tabs, with two presses instead of one, and when a task has gone. */
@InBrowser
class BadInputBrowserTest {

    private static final String VISIONS = "Sketch your visions (private first)";
    private static final String GONE = "This task is no longer needed.";

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    @Autowired
    JdbcClient database;

    Hired marek;
    Hired leyla;
    ConversationId conversation;

    @BeforeEach
    void leylaSketchesHerVisions() {
        marek = hiring.manager("Marek Wacholder");
        leyla = hiring.employee("Leyla Wacholder", marek);
        conversation = shortcut.agree(marek, leyla, "NO", "YES_NOTES", "YES_NOTES", "NO");
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void asksWhichVersionStaysWhenTwoTabsChangedTheSame(Browsing browsing) {
        var one = browsing.on(Device.DESK).signInAs(leyla).openTask(VISIONS);
        var two = one.another().open(shortcut.addressOf(leyla, "sketch-visions"));
        one.form().in("Picture 1").write("Name it", "A farm in the hills");
        one.saved();

        two.form().in("Picture 1").write("Name it", "A boat on the lake");
        two.shows("This draft was also changed in another window").picture("two-tabs");
        two.page().getByText("What stands in this window").click();
        two.page().getByText("What was saved in the other window").click();
        two.shows("A boat on the lake").shows("A farm in the hills");
        two.click("Keep mine").saved();

        one.page().reload();
        assertThat(one.settle().form().in("Picture 1").field("Name it")).hasValue("A boat on the lake");
        assertThat(two.errors()).isEmpty();
    }

    @Test
    void handsInOnceHoweverOftenThePressIsRepeated(Browsing browsing) {
        var window = browsing.on(Device.DESK).signInAs(leyla).openTask(VISIONS);
        var behind = window.another().open(shortcut.addressOf(leyla, "sketch-visions"));
        window.form().in("Picture 1").write("Name it", "A farm in the hills");

        window.click("Check your answers");
        window.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save, only for me"))
                .click(new Locator.ClickOptions().setClickCount(3));
        window.settle().shows("Done");

        assertThat(entriesOf("DREAM")).isEqualTo(1);
        behind.shows(GONE).picture("task-gone");
        assertThat(entriesOf("DREAM")).isEqualTo(1);
        assertThat(window.errors()).isEmpty();
    }

    @Test
    void takesTheTaskAwayFromEveryTabWhenThePartIsLeftOut(Browsing browsing) {
        var task = browsing.on(Device.DESK).signInAs(leyla).openTask(VISIONS);
        task.form().in("Picture 1").field("Name it").fill("A farm in the hills");
        var list = task.another().open("/tasks").shows(VISIONS);
        var mine = task.another().open("/conversations/" + conversation);

        mine.click("Leave this part out: Visions")
                .clickInDialog("Leave this part out")
                .shows("Visions is left out");

        assertThat(list.link(VISIONS)).isHidden();
        task.shows(GONE);
        assertThat(task.form().field("What you had typed")).hasValue(Pattern.compile("A farm in the hills"));
        assertThat(list.errors()).isEmpty();
    }

    private int entriesOf(String kind) {
        return database.sql("select count(*) from entry where owner like concat('%', ?) and kind = ?")
                .param(conversation.value())
                .param(kind)
                .query(Integer.class)
                .single();
    }
}
