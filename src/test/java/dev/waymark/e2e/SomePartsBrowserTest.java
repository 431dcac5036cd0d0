package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Story 2: no life story, but visions and a plan, and the looks back later of one's own accord. */
@InBrowser
class SomePartsBrowserTest {

    private static final String LEFT_OUT = "life story";

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    Hired marek;
    Hired tomas;
    TwoDesks desks;
    Window manager;
    Window employee;

    @BeforeEach
    void tomasIsOfferedAll(Browsing browsing) {
        marek = hiring.manager("Marek Felsenbirne");
        tomas = hiring.employee("Tomas Felsenbirne", marek);
        shortcut.invite(marek, tomas);
        desks = TwoDesks.of(marek, tomas, browsing, days);
        manager = desks.manager();
        employee = desks.employee();
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void areAllThatTheManagerEverFinds() {
        desks.openChoice()
                .choose("Life story", "Not part of this")
                .choose("Visions", "Yes")
                .choose("Action plan", "Yes")
                .choose("Quarterly looks back", "Maybe later");
        employee.shows("Parts agreed: Visions, Action plan")
                .click("That’s my choice")
                .shows("That is settled");
        days.settle();
        manager.open("/team").shows("Parts agreed: Visions, Action plan");
        managerFindsNoTraceOfWhatIsLeftOut();

        employee.openTask("Sketch your visions (private first)");
        assertThat(employee.text()).doesNotContain("Values it serves");
        employee.form().in("Picture 1").write("Name it", "Metrology specialist");
        employee.handIn("Save, only for me").shows("Done");
        days.settle();
        shortcut.handIn(tomas, "rate-skills", "{\"skills\": []}");
        shortcut.talk(marek, tomas);
        shortcut.handIn(
                marek,
                "write-up-visions",
                "{\"held\": \"YES\", \"heldOn\": \"%s\"}".formatted(days.today().minusDays(1)));
        shortcut.handIn(tomas, "draft-plan", """
                {"horizon": 18, "actions": [{"category": "LEARNING", "title": "Read the standard", "owner": "ME",
                "needs": "NOTHING", "by": "%s", "share": "SHARE"}]}""".formatted(days.today().plusMonths(6)));
        managerFindsNoTraceOfWhatIsLeftOut();

        employee.openConversationWith(marek)
                .click("Take part: Quarterly looks back")
                .clickInDialog("Take part")
                .shows("Quarterly looks back: you take part, with notes.");
        days.settle();
        manager.open("/team").shows("Parts agreed: Visions, Action plan, Quarterly looks back");
        days.pass(93);
        assertThat(employee.open("/tasks").link("Quarterly look at your plan")).isVisible();
        assertThat(Stream.concat(ReceivedMail.to(tomas).stream(), ReceivedMail.to(marek).stream()))
                .allSatisfy(mail -> assertThat(mail).doesNotContainIgnoringCase(LEFT_OUT));
        assertThat(manager.errors()).isEmpty();
        assertThat(employee.errors()).isEmpty();
    }

    private void managerFindsNoTraceOfWhatIsLeftOut() {
        var conversation = desks.conversationOfManager();
        var where = conversation.replace("team/", "conversations/") + "/where";
        for (var address : new String[] {"/team", "/tasks", conversation, where}) {
            assertThat(manager.open(address).text())
                    .as(address)
                    .doesNotContainIgnoringCase(LEFT_OUT, "quarterly", "left out", "not part of");
        }
    }
}
