package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Story 8: what the manager cannot commit to is talked through after two rounds in writing. */
@InBrowser
class TwoRoundsBrowserTest {

    private static final String COURSE = "Course on the new standard";
    private static final String SHADOW = "Shadow the device team";
    private static final String CHANGED_COURSE = "Book on the new standard";
    private static final String CHANGED_SHADOW = "Visit the device team";
    private static final List<String> TO_ANSWER = List.of("Lead the safety review", "Meet the regulatory lead");
    private static final List<String> HERS = List.of("Read the standard", "Write down what I learn");
    private static final String NOTHING_TO_SPEND = "There is nothing to spend before the summer.";
    private static final String NO_ROOM = "The team moves, and there is no desk for visitors.";

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    Hired marek;
    Hired leyla;
    Window manager;
    Window employee;
    TwoDesks desks;

    @BeforeEach
    void leylaSharesSixActions(Browsing browsing) {
        marek = hiring.manager("Marek Schlehdorn");
        leyla = hiring.employee("Leyla Schlehdorn", marek);
        shortcut.agree(marek, leyla, "NO", "NO", "YES_NOTES", "NO");
        var actions = Stream.of(
                action(COURSE, "ME", "TIME"),
                action(SHADOW, "MANAGER", "TIME"),
                action(TO_ANSWER.get(0), "BOTH", "NOTHING"),
                action(TO_ANSWER.get(1), "MANAGER", "INTRODUCTION"),
                action(HERS.get(0), "ME", "NOTHING"),
                action(HERS.get(1), "ME", "NOTHING"));
        shortcut.handIn(
                leyla,
                "draft-plan",
                "{\"horizon\": 18, \"actions\": [%s]}".formatted(actions.collect(Collectors.joining(","))));
        desks = TwoDesks.of(marek, leyla, browsing, days);
        manager = desks.manager();
        employee = desks.employee();
    }

    private String action(String title, String owner, String needs) {
        return """
                {"category": "LEARNING", "title": "%s", "owner": "%s", "needs": "%s", "by": "%s", "share": "SHARE"}""".formatted(title, owner, needs, days.today().plusMonths(6));
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void areFollowedByATalkAndThenByThePlanOfWhatIsAgreed() {
        manager.openTask("Reply to plan actions");
        assertThat(manager.text()).contains(TO_ANSWER).doesNotContain(HERS);
        TO_ANSWER.forEach(title -> manager.form().in(title).choose("Can you commit?", "Yes"));
        reply(COURSE, SHADOW);

        employee.openTask("Settle open actions").shows(NOTHING_TO_SPEND).shows(NO_ROOM);
        employee.form().in(COURSE).choose("What happens with it", "Change it").write("New wording", CHANGED_COURSE);
        employee.form().in(SHADOW).choose("What happens with it", "Change it").write("New wording", CHANGED_SHADOW);
        employee.form().choose("Then", "Send it again");
        employee.picture("settle-twice").handIn("Share with " + marek.name());
        days.settle();

        manager.openTask("Reply to plan actions");
        assertThat(manager.text()).doesNotContain(TO_ANSWER);
        reply(CHANGED_COURSE, CHANGED_SHADOW);

        desks.talk();
        employee.openTask("Settle open actions");
        assertThat(employee.form().question("Then").innerText()).doesNotContain("Send it again");
        employee.form().in(CHANGED_COURSE).choose("What happens with it", "Keep it to myself");
        employee.form().in(CHANGED_SHADOW).choose("What happens with it", "Drop it");
        employee.form().choose("Then", "Publish what is agreed");
        employee.handIn("Share with " + marek.name()).shows("Done");
        days.settle();

        assertThat(titlesOf(employee.open("/plan")))
                .contains(TO_ANSWER)
                .contains(HERS)
                .contains(CHANGED_COURSE);
        var asManager = manager.open(desks.conversationOfManager())
                .link("Open the plan")
                .getAttribute("href");
        assertThat(titlesOf(manager.open(asManager)))
                .contains(TO_ANSWER)
                .contains(HERS)
                .doesNotContain("new standard");
        Stream.of(employee.open("/plan"), manager.open(asManager), manager.open("/team"), manager.open("/tasks"))
                .forEach(page -> assertThat(page.text())
                        .doesNotContainIgnoringCase("reject", "refuse", "declined", "No commitment", SHADOW));
    }

    private void reply(String course, String shadow) {
        manager.form()
                .in(course)
                .choose("Can you commit?", "I cannot")
                .write("Why, and what instead", NOTHING_TO_SPEND);
        manager.form().in(shadow).choose("Can you commit?", "I cannot").write("Why, and what instead", NO_ROOM);
        manager.click("Continue").handIn("Send to " + leyla.name());
        days.settle();
    }

    @Test
    void areNotWaitedForWhenTheManagerStaysSilent() {
        assertThat(employee.openConversationWith(marek).text()).doesNotContain("Publish without a reply");
        days.pass(8);
        employee.openConversationWith(marek).picture("no-reply");
        employee.click("Publish without a reply");
        days.settle();

        employee.open("/plan").picture("plan-without-reply");
        assertThat(titlesOf(employee))
                .contains(COURSE, SHADOW)
                .contains(TO_ANSWER)
                .contains(HERS);
        assertThat(employee.text()).doesNotContainIgnoringCase("reply", "commitment", "answer");
        assertThat(manager.open("/tasks").link("Reply to plan actions")).isHidden();
        assertThat(manager.errors()).isEmpty();
        assertThat(employee.errors()).isEmpty();
    }

    private static String titlesOf(Window page) {
        return String.join("\n", page.page().locator(".action").allInnerTexts());
    }
}
