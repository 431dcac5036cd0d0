package dev.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.vault.EveryTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Story 4: nobody answers an invitation, and all that is left of it is the waiting period. */
@InBrowser
class NoAnswerBrowserTest {

    private static final String ONE_SIZE = "You can’t send an invitation to this person at the moment.";

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    JdbcClient database;

    Hired amara;
    Hired hanna;
    Hired kim;
    Window manager;
    Browsing browsing;

    @BeforeEach
    void amaraInvitesTwo(Browsing windows) {
        browsing = windows;
        amara = hiring.manager("Amara Bergamotte");
        hanna = hiring.employee("Hanna Mirabell", amara);
        kim = hiring.employee("Kim Mirabell", amara);
        manager = browsing.on(Device.DESK).signInAs(amara);
        new TwoDesks(amara, hanna, manager, manager, days).invite();
        new TwoDesks(amara, kim, manager, manager, days).invite();
        days.settle();
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void endsBySilenceAndLeavesOnlyTheWaitingPeriod() {
        var conversation = conversationOf(hanna);
        browsing.on(Device.DESK)
                .signInAs(kim)
                .openChoice()
                .click("Stop reminders")
                .shows("No more reminders");

        days.pass(8);
        assertThat(ReceivedMail.to(hanna, 2)).hasSize(2);
        days.pass(7);
        assertThat(manager.open("/team").text()).doesNotContainIgnoringCase("due", "open until");
        days.pass(7);

        assertThat(ReceivedMail.to(amara, 2).get(0)).contains("is not going ahead. Nothing is expected of you.");
        assertThat(ReceivedMail.to(hanna)).hasSize(2);
        assertThat(ReceivedMail.to(kim)).hasSize(1);
        manager.open("/team")
                .shows("This career conversation is not going ahead. Nothing is expected of you. Please do"
                        + " not ask about it. Hanna Mirabell can start one whenever they like.");
        assertThat(EveryTable.rowsWith(database, conversation)).isEmpty();
        assertThat(tablesAbout(hanna))
                .containsExactlyElementsOf(tablesAbout(kim))
                .noneMatch(row -> row.contains("ACT_"));
        assertThat(waitingPeriod(hanna)).isEqualTo(waitingPeriod(kim));

        new TwoDesks(amara, hanna, manager, manager, days).invite().shows(ONE_SIZE);
        var employee = browsing.on(Device.DESK).signInAs(hanna).open("/tasks").shows("Nothing is waiting for you");
        employee.link("Ask for a career conversation").click();
        var form = employee.settle().form();
        form.in("Part 1").choose("Part", "Visions").choose("Writing", "With notes");
        form.choose("When", "No rush");
        employee.handIn("Send my request").shows("Request sent");
        assertThat(manager.errors()).allMatch(error -> false);
    }

    private String conversationOf(Hired employee) {
        return database.sql("select id from conversation where employee_id = ?")
                .param(employee.id().value())
                .query(String.class)
                .single();
    }

    private List<String> tablesAbout(Hired person) {
        return EveryTable.rowsWith(database, person.id().value());
    }

    private Map<String, Object> waitingPeriod(Hired employee) {
        return database.sql("select not_before, line, line_until from waiting_period where employee_id = ?")
                .param(employee.id().value())
                .query()
                .singleRow();
    }
}
