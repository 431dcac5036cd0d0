package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dev.waymark.shared.ConversationId;
import dev.waymark.vault.EveryTable;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Story 6: taking out what the other side has already read. */
@InBrowser
class RemovalBrowserTest {

    private static final String CARE = "Cares for a parent at home";
    private static final String FOUR_DAYS = "Four days a week, for my parent";
    private static final String STAYS = "Meet the analysts";

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    @Autowired
    JdbcClient database;

    Hired amara;
    Hired kenji;
    ConversationId conversation;
    Window manager;
    Window employee;
    String asManager;

    /** Amara wrote it down, Kenji kept it and put an action into his plan that speaks of it, too. */
    @BeforeEach
    void amaraWroteItDown(Browsing browsing) {
        amara = hiring.manager("Amara Mispelbaum");
        kenji = hiring.employee("Kenji Mispelbaum", amara);
        conversation = shortcut.agree(amara, kenji, "YES_NOTES", "NO", "YES_NOTES", "NO");
        shortcut.talk(amara, kenji);
        shortcut.handIn(amara, "write-up-story", """
                {"held": "YES", "heldOn": "%s", "values": [
                {"name": "Family", "heard": "%s"}, {"name": "Accuracy", "heard": "counted birds as a boy"}]}""".formatted(days.today().minusDays(1), CARE));
        shortcut.keepAllValues(kenji);
        shortcut.handIn(kenji, "draft-plan", """
                {"horizon": 18, "actions": [%s, %s]}""".formatted(action(FOUR_DAYS), action(STAYS)));
        manager = browsing.on(Device.DESK).signInAs(amara);
        employee = browsing.on(Device.DESK).signInAs(kenji);
        asManager = "/team/" + conversation;
    }

    private String action(String title) {
        return """
                {"category": "ROLE", "title": "%s", "owner": "MANAGER", "needs": "TIME", "by": "%s", "share": "SHARE"}""".formatted(title, days.today().plusMonths(6));
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void leavesNothingOnAnyPageOfEitherSide() {
        manager.open(asManager).shows(CARE);
        manager.page().evaluate("() => { window.print = () => {} }");
        manager.click("Print");
        employee.open("/my-data/readers");
        assertThat(employee.text()).contains(amara.name()).contains("Printed");
        var reply = manager.another().openTask("Reply to plan actions");
        reply.form().in(FOUR_DAYS).choose("Can you commit?", "Yes");
        reply.form().in(STAYS).choose("Can you commit?", "Yes");
        reply.page().pdf();
        reply.settle();
        assertThat(employee.open("/my-data/readers")
                        .page()
                        .locator("table.log tbody tr", new Page.LocatorOptions().setHasText("Printed")))
                .hasCount(2);
        reply.click("Continue").click("Check your answers");
        var passedBy = manager.another().open(asManager).shows(CARE).open("/tasks");

        takeOutAllThatSpeaksOfTheParent();

        manager.shows("Something was taken out of the shared notes.").picture("taken-out-meanwhile");
        assertThat(manager.page().content()).doesNotContain(CARE);
        passedBy.page().goBack();
        passedBy.settle().shows("Career conversation with " + kenji.name());
        assertThat(passedBy.page().content()).doesNotContain(CARE, FOUR_DAYS);
        reply.shows("Something was taken out of the shared notes.").picture("taken-out-of-an-open-form");
        assertThat(reply.page().content()).doesNotContain(FOUR_DAYS);
        assertThat(manager.open(asManager).text())
                .doesNotContain(CARE, "Family", FOUR_DAYS)
                .contains("Kenji Mispelbaum has closed a topic. Closed means closed")
                .contains("Accuracy");
        employee.open("/conversations/" + conversation);
        assertThat(employee.text()).doesNotContain(CARE, FOUR_DAYS).contains("is asked to treat it as not written");
        acknowledge();
        nothingIsKeptOfIt();
        assertThat(manager.errors()).isEmpty();
        assertThat(employee.errors()).isEmpty();
    }

    private void takeOutAllThatSpeaksOfTheParent() {
        employee.openConversationWith(amara).link("Remove several things").click();
        employee.settle().form().choose("How much", "Everything on this topic").write("Words of the topic", "parent");
        employee.form()
                .choose("From now on", "Never raise it")
                .tick("Tell %s that a topic is closed".formatted(amara.name()));
        employee.picture("take-out").click("Continue");
        for (var found : List.of("Value: Family", "Action: " + FOUR_DAYS)) {
            employee.page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(found))
                    .check();
        }
        employee.picture("what-goes").click("Remove").shows("The text is gone from the app. " + amara.name());
        days.settle();
    }

    private void acknowledge() {
        manager.openTask("Acknowledge a removal").picture("acknowledge");
        assertThat(manager.text()).doesNotContainIgnoringCase("parent", "family", "four days");
        manager.form().tick("Understood; I removed my own copies");
        manager.handIn("Acknowledge").shows("Done");
        employee.openConversationWith(amara).shows("acknowledged by " + amara.name());
    }

    private void nothingIsKeptOfIt() {
        for (var word : List.of(CARE, FOUR_DAYS)) {
            assertThat(EveryTable.rowsWith(database, word)).isEmpty();
        }
        assertThat(sealed("VALUE")).isEqualTo(1);
        assertThat(sealed("ACTION")).isEqualTo(1);
        var copy = employee.page()
                .request()
                .get("/my-data/copy.json", RequestOptions.create())
                .text();
        assertThat(copy).contains("Accuracy", STAYS).doesNotContain(CARE, "Family", FOUR_DAYS);
    }

    private int sealed(String kind) {
        return database.sql("select count(*) from entry where owner like concat('%', ?) and kind = ?")
                .param(conversation.value())
                .param(kind)
                .query(Integer.class)
                .single();
    }
}
