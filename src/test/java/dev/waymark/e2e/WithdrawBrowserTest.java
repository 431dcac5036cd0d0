package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.shared.ConversationId;
import dev.waymark.vault.EveryTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Story 9: the employee ends it in the middle of a look back, and nothing of it is left anywhere. */
@InBrowser
class WithdrawBrowserTest {

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
    Window manager;
    Window employee;

    @BeforeEach
    void theyLookBack(Browsing browsing) {
        marek = hiring.manager("Marek Hagebutte");
        leyla = hiring.employee("Leyla Hagebutte", marek);
        conversation = shortcut.agree(marek, leyla, "NO", "NO", "YES_NOTES", "YES_NOTES");
        shortcut.handIn(leyla, "draft-plan", """
                {"horizon": 18, "actions": [{"category": "LEARNING", "title": "Learn to sail", "owner": "BOTH",
                "needs": "TIME", "by": "%s", "share": "SHARE"}]}""".formatted(days.today().plusMonths(6)));
        shortcut.agreeToPlan(marek);
        days.pass(93);
        manager = browsing.on(Device.DESK).signInAs(marek);
        employee = browsing.on(Device.DESK).signInAs(leyla);
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void takesEverythingAwayAtOnceForBoth() {
        var lookingBack = employee.another().openTask("Quarterly look at your plan");
        lookingBack.form().write("I’d like to talk about", "The wind");
        lookingBack.saved();
        var commitments = manager.openTask("Your commitments this quarter");
        var plan = manager.another().open("/plan/" + conversation).shows("Learn to sail");

        employee.openConversationWith(marek).link("End this conversation").click();
        employee.settle().picture("end");
        employee.form().write("Type END to confirm", "END");
        var copy = employee.page().waitForDownload(() -> employee.click("End it and erase"));
        employee.shows("This conversation has ended").shows("Receipt").picture("receipt");
        days.settle();

        assertThat(copy.suggestedFilename()).isEqualTo("career-conversations.pdf");
        lookingBack.shows("This task is no longer needed.");
        commitments.shows("This task is no longer needed.");
        plan.page().reload();
        plan.settle().shows("This page is not available");
        assertThat(plan.page().content()).doesNotContain("Learn to sail");
        manager.open("/team")
                .shows("This series has ended and its notes are gone. Thank you for the time you gave it.");
        assertThat(manager.open("/tasks").text()).contains("Nothing is waiting for you");
        assertThat(employee.open("/tasks").text()).contains("Nothing is waiting for you");
        nothingIsLeft();
        assertThat(manager.errors()).isEmpty();
        assertThat(employee.errors()).isEmpty();
    }

    private void nothingIsLeft() {
        assertThat(EveryTable.rowsWith(database, conversation.value())).isEmpty();
        assertThat(database.sql("select count(*) from waiting_period where employee_id = ?")
                        .param(leyla.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
