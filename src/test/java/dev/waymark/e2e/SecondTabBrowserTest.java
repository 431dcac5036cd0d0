package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.waymark.shared.ConversationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two tabs of the employee show the same; what was done in one is answered clearly in the other, and done once. */
@InBrowser
class SecondTabBrowserTest {

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
    Window first;
    Window second;

    /** A time to talk is agreed for in three days, and something is shared. */
    @BeforeEach
    void theyAreAboutToTalk(Browsing browsing) {
        amara = hiring.manager("Amara Berberis");
        kenji = hiring.employee("Kenji Berberis", amara);
        conversation = shortcut.agree(amara, kenji, "NO", "YES_NOTES", "NO", "NO");
        shortcut.handIn(kenji, "sketch-visions", """
                {"dreams": [{"title": "Sail round Iceland", "share": "SHARE"}]}""");
        shortcut.handIn(
                amara, "propose-a-time-as-manager", """
                {"slots": [{"start": "%sT10:00:00Z"}]}""".formatted(days.today().plusDays(3)));
        shortcut.handIn(
                kenji,
                "confirm-a-time",
                "{\"pick\": \"%sT10:00:00Z\"}".formatted(days.today().plusDays(3)));
        manager = browsing.on(Device.DESK).signInAs(amara);
        first = browsing.on(Device.DESK).signInAs(kenji);
        second = first.another();
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void takesOutAndClosesOnce() {
        manager.open("/team/" + conversation).shows("Sail round Iceland");
        toWhatGoes(first);
        toWhatGoes(second);

        first.click("Remove").shows("The text is gone from the app.");
        days.settle();
        second.click("Remove").shows("That is settled");
        days.settle();

        assertThat(rows("removal where conversation_id = ?", conversation.value()))
                .isEqualTo(1);
        assertThat(rows(
                        "entry where kind = 'BOUNDARY' and owner = concat('PERSON:', ?)",
                        kenji.id().value()))
                .isEqualTo(1);
        assertThat(ReceivedMail.to(amara, 4))
                .filteredOn(mail -> mail.contains("has closed a topic"))
                .hasSize(1);
        assertThat(first.errors()).isEmpty();
        assertThat(second.errors()).isEmpty();
    }

    private void toWhatGoes(Window tab) {
        tab.open("/conversations/" + conversation + "/remove");
        tab.form().choose("How much", "Everything on this topic").write("Words of the topic", "Iceland");
        tab.form()
                .choose("From now on", "Never raise it")
                .tick("Tell %s that a topic is closed".formatted(amara.name()));
        tab.click("Continue")
                .page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Vision: Sail round Iceland"))
                .check();
        tab.settle();
    }

    /** The time that was agreed is taken out of both calendars by it (story 9). */
    @Test
    void endsOnceAndCancelsTheTalk() {
        toTheEnd(first);
        toTheEnd(second);
        var removing = first.another();
        toWhatGoes(removing);
        var talking = first.another().open("/boundaries");
        talking.form()
                .write("Topic, in your words", "Storms")
                .tick("Tell %s that a topic is closed".formatted(amara.name()));

        first.click("End it and erase").shows("This conversation has ended").shows("Receipt");
        days.settle();
        second.click("End it and erase").shows("This conversation has ended");
        assertThat(second.text()).doesNotContain("Receipt").isNotBlank();
        removing.click("Remove").shows("This is not possible any more.");
        talking.click("Close this topic").shows("The topic is closed, but it could not be told any more.");
        first.page().goBack();
        first.settle().shows("This page is not available");
        days.settle();

        assertThat(cancellations(amara)).isEqualTo(1);
        assertThat(cancellations(kenji)).isEqualTo(1);
        assertThat(rows("waiting_period where employee_id = ?", kenji.id().value()))
                .isEqualTo(1);
        manager.open("/team").shows("This series has ended and its notes are gone.");
        manager.open("/team/" + conversation).shows("This page is not available");
        assertThat(first.errors()).isEmpty();
        assertThat(second.errors()).isEmpty();
        assertThat(talking.errors()).isEmpty();
    }

    private void toTheEnd(Window tab) {
        tab.open("/conversations/" + conversation + "/end");
        tab.page().getByText("Download").first().click();
        tab.settle();
        tab.form().write("Type END to confirm", "END");
    }

    private static long cancellations(Hired person) {
        ReceivedMail.to(person, 3);
        return ReceivedMail.to(person).stream()
                .filter(mail -> mail.contains("METHOD:CANCEL"))
                .count();
    }

    @Test
    void closesAndLiftsOnce() {
        first.open("/boundaries").form().write("Topic, in your words", "Storms");
        second.open("/boundaries").form().write("Topic, in your words", "Storms");
        first.click("Close this topic").shows("The topic is closed.");
        second.click("Close this topic").shows("The topic is closed.");
        assertThat(closed(second)).hasCount(1);

        var third = first.another().open("/boundaries");
        second.click("Lift: Storms").clickInDialog("Lift");
        assertThat(closed(second)).hasCount(0);
        first.open("/boundaries").shows("You have closed no topic.");
        third.click("Change: Storms").clickInDialog("Change").shows("This is not possible any more.");
        third.shows("You have closed no topic.");
        assertThat(third.errors()).isEmpty();
    }

    /** What was ticked to go has gone in another tab: the topic is closed all the same. */
    @Test
    void closesATopicOfWhichAnotherTabTookEverythingOut() {
        second.open("/boundaries").form().write("Topic, in your words", "Iceland");
        second.form().tick("Vision: Sail round Iceland");
        toWhatGoes(first);
        first.click("Remove").shows("That is settled");

        second.click("Close this topic").shows("The topic is closed.");

        assertThat(second.page().getByText("Sail round Iceland")).hasCount(0);
        assertThat(second.errors()).isEmpty();
    }

    private static Locator closed(Window tab) {
        return tab.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Storms"));
    }

    private int rows(String from, String id) {
        return database.sql("select count(*) from " + from)
                .param(id)
                .query(Integer.class)
                .single();
    }
}
