package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.waymark.shared.ConversationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Story 7: after the talk, nothing of it is to be written; or the part is left out, and two values stay. */
@InBrowser
class NothingInWritingBrowserTest {

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    @Autowired
    OpenPages pages;

    @Autowired
    JdbcClient database;

    Hired marek;
    Hired leyla;
    ConversationId conversation;
    Window manager;
    Window employee;

    @BeforeEach
    void theyHaveTalked(Browsing browsing) {
        marek = hiring.manager("Marek Berberitze");
        leyla = hiring.employee("Leyla Berberitze", marek);
        conversation = shortcut.agree(marek, leyla, "YES_NOTES", "YES_NOTES", "NO", "NO");
        shortcut.talk(marek, leyla);
        manager = browsing.on(Device.DESK).signInAs(marek);
        employee = browsing.on(Device.PHONE).signInAs(leyla);
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void takesAwayWhatTheManagerHadBegunToWrite() {
        var writing = manager.openTask("Write up what you heard");
        writing.form().choose("Did you talk?", "Yes").day("On", days.today().minusDays(1));
        writing.click("Continue").form().add("What seems to matter to " + leyla.name());
        writing.form().in("Value 1").write("In a word or two", "Stubbornness");
        writing.saved();
        var aboutToShare = manager.another().openTask("Write up what you heard");
        var address = aboutToShare.page().url();
        aboutToShare.click("Continue").click("Check your answers");
        var share = pages.buttons(marek.login(), "Share with " + leyla.name());

        employee.openConversationWith(marek).shows("has been preparing a write-up since");
        employee.click("Only talk, write nothing: Life story")
                .picture("talk-only")
                .clickInDialog("Only talk, write nothing")
                .shows("Life story: you talk, and nothing is written.");
        days.settle();

        writing.shows("This task is no longer needed.");
        assertThat(writing.page().content()).doesNotContain("Stubbornness");
        // The press of a page that the browser still holds.
        new Forger(aboutToShare).send(share.stream().map(Forger::click).toList());
        aboutToShare.shows("This task is no longer needed.");
        aboutToShare.open("/tasks").page().goBack();
        aboutToShare.settle().shows("This task is no longer needed.");
        assertThat(manager.open(address).page().content()).doesNotContain("Stubbornness");
        assertThat(share).hasSize(1);
        assertThat(values()).isZero();

        assertThat(manager.open("/tasks").link("Write up what you heard")).isHidden();
        manager.openTask("Say whether you talked (nothing in writing)").picture("say-whether-you-talked");
        assertThat(manager.page().locator("main vaadin-text-area, main vaadin-text-field"))
                .hasCount(0);
        manager.form().choose("Did you talk?", "Yes").day("On", days.today().minusDays(1));
        manager.handIn("Save my answer").shows("Nothing else is written.");
        days.settle();

        assertThat(manager.open("/team/" + conversation).text())
                .contains("Talk only – nothing is written")
                .doesNotContain("Value");
        assertThat(employee.open("/tasks").link("Sketch your visions (private first)"))
                .isVisible();
        assertThat(employee.text()).doesNotContain("Check the values");
        assertThat(manager.errors()).isEmpty();
        assertThat(employee.errors()).isEmpty();
    }

    private int values() {
        return database.sql("select count(*) from entry where kind = 'VALUE' and owner like concat('%', ?)")
                .param(conversation.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void leavesOnlyTheTwoValuesThatAreKeptOfAPartThatIsLeftOut() {
        shortcut.handIn(marek, "write-up-story", """
                {"held": "YES", "heldOn": "%s", "values": [
                {"name": "Craftsmanship"}, {"name": "Fairness"}, {"name": "Status"}]}""".formatted(days.today().minusDays(1)));
        shortcut.keepAllValues(leyla);

        employee.openConversationWith(marek).click("Leave this part out: Life story");
        employee.page().getByText("Keep some of them: you tick which").click();
        employee.settle();
        for (var kept : new String[] {"Value: Craftsmanship", "Value: Fairness"}) {
            employee.page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(kept))
                    .check();
        }
        employee.settle()
                .picture("leave-out-keep-two")
                .clickInDialog("Leave this part out")
                .shows("Life story is left out");

        assertThat(manager.open("/team/" + conversation).text())
                .contains("Craftsmanship", "Fairness")
                .doesNotContain("Status", "Life story");
        assertThat(employee.open("/conversations/" + conversation).text()).doesNotContain("Status");
        assertThat(employee.errors()).isEmpty();
    }
}
