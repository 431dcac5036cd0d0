package dev.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.vault.EveryTable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Story 1: a whole conversation, from the invitation to the first look back. */
@InBrowser
class AllTheWayBrowserTest {

    private static final List<String> ONLY_LEYLAS = List.of("Sail round Iceland", "Time with my son", "Bookkeeping");
    private static final List<String> REMOVED = List.of("Status seeker", "the corner office");
    private static final List<String> SHARED =
            List.of("Craftsmanship", "rebuilt radios", "Plain dealing", "Principal engineer", "Shadow the device team");
    private static final List<String> CHOICES = List.of("YES_NOTES", "TALK_ONLY", "EDUCATION_AND_WORK");

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    JdbcClient database;

    Hired marek;
    Hired leyla;
    Window manager;
    Window employee;
    TwoDesks desks;

    @BeforeEach
    void bothAreAtTheirDesks(Browsing browsing) {
        marek = hiring.manager("Marek Zwetschke");
        leyla = hiring.employee("Leyla Quittenbaum", marek);
        desks = TwoDesks.of(marek, leyla, browsing, days);
        manager = desks.manager();
        employee = desks.employee();
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void goesAllTheWay() {
        desks.invite().shows("You’ll hear if it goes ahead.");
        choose();
        desks.talk();
        writeUpValues();
        checkValues();
        sketchVisions();
        rateSkills();
        desks.talk();
        writeUpVisions();
        draftPlan();
        replyToPlan();
        settle();

        planNamesOwnerAndDateOfEachAction();
        managerFindsNothingThatIsOnlyLeylas();
        calendarSaysNoMoreThanThatTheyMeet();
        engineKnowsNothing();
        addressesSayNothing();

        employee.open("/tasks");
        assertThat(employee.text()).doesNotContain("Quarterly look at your plan");
        days.pass(93);
        employee.openTask("Quarterly look at your plan").picture("look-at-plan");
        assertThat(employee.errors()).isEmpty();
        assertThat(manager.errors()).isEmpty();
    }

    private void choose() {
        desks.openChoice()
                .choose("Life story", "Yes")
                .choose("How far back", "Education and work")
                .choose("Visions", "Yes")
                .choose("Action plan", "Yes")
                .choose("Quarterly looks back", "Yes");
        employee.shows("Parts agreed: Life story, Visions, Action plan, Quarterly looks back")
                .picture("choice")
                .click("That’s my choice")
                .shows("That is settled");
    }

    private void writeUpValues() {
        manager.openTask("Write up what you heard")
                .form()
                .choose("Did you talk?", "Yes")
                .day("On", days.today().minusDays(1));
        manager.click("Continue");
        var names = List.of("Craftsmanship", "Independence", "Fairness", "Learning in depth", "Status seeker");
        for (var index = 0; index < names.size(); index++) {
            manager.form()
                    .add("What seems to matter to " + leyla.name())
                    .in("Value " + (index + 1))
                    .write("In a word or two", names.get(index));
        }
        manager.form().in("Value 1").write("Which moment made you think so", "rebuilt radios with her uncle");
        manager.form().in("Value 5").write("Which moment made you think so", "talked about the corner office");
        manager.picture("write-up-values").handIn("Share with " + leyla.name());
    }

    private void checkValues() {
        employee.openTask("Check the values – you decide");
        for (var kept : List.of("Craftsmanship", "Independence", "Learning in depth")) {
            employee.form().in(kept).choose("Yours?", "Keep it");
        }
        employee.form().in("Fairness").choose("Yours?", "Say it better").write("Better word", "Plain dealing");
        employee.form().in("Status seeker").choose("Yours?", "Remove it (also %s’s wording)".formatted(marek.name()));
        employee.picture("check-values").click("Continue");
        employee.form().add("Add your own").in("Value 1").write("In a word or two", "Time with my son");
        employee.click("Continue").form().choose("The finished list", "Share it with " + marek.name());
        employee.handIn("Share with " + marek.name());
    }

    private void sketchVisions() {
        days.settle();
        employee.openTask("Sketch your visions (private first)");
        employee.form()
                .in("Picture 1")
                .write("Name it", "Principal engineer")
                .choose("This one is", "Shared with " + marek.name());
        employee.form()
                .add("Pictures of you at your best")
                .in("Picture 2")
                .write("Name it", "A repair café")
                .choose("This one is", "Shared with " + marek.name());
        employee.form().add("Pictures of you at your best").in("Picture 3").write("Name it", "Sail round Iceland");
        employee.handIn("Share with " + marek.name());
    }

    private void rateSkills() {
        employee.openTask("Skills for your visions")
                .form()
                .add("Skills")
                .in("Skill 1")
                .write("Skill", "Bookkeeping")
                .choose("Where I am", "Beginner");
        employee.picture("rate-skills").handIn("Save, only for me");
    }

    private void writeUpVisions() {
        manager.openTask("Visions talk: what you understood")
                .form()
                .choose("Did you talk?", "Yes")
                .day("On", days.today().minusDays(1));
        manager.click("Continue").form().write("What you understood", "Depth comes first");
        manager.handIn("Share with " + leyla.name());
    }

    private void draftPlan() {
        days.settle();
        employee.openTask("Draft your action plan").click("Continue");
        desks.action(1, "Lead the safety review", "Both of us", "Nothing");
        desks.action(2, "Shadow the device team", marek.name(), "Time");
        desks.action(3, "Read the standard", "Me", "Time");
        desks.action(4, "Meet the regulatory lead", marek.name(), "An introduction");
        desks.action(5, "Take a course", "Me", "An approval");
        employee.picture("draft-plan").handIn("Share with " + marek.name());
    }

    private void replyToPlan() {
        manager.openTask("Reply to plan actions");
        for (var title :
                List.of("Lead the safety review", "Read the standard", "Meet the regulatory lead", "Take a course")) {
            manager.form().in(title).choose("Can you commit?", "Yes");
        }
        manager.form()
                .in("Shadow the device team")
                .choose("Can you commit?", "Yes, with a change")
                .day("Your date", days.today().plusMonths(3))
                .write("Why, and what instead", "The team has room for visitors a month later.");
        manager.picture("reply-to-plan").click("Continue").handIn("Send to " + leyla.name());
    }

    private void settle() {
        employee.openTask("Settle open actions")
                .form()
                .in("Shadow the device team")
                .choose("What happens with it", "Take %s’s version".formatted(marek.name()));
        employee.form().choose("Then", "Publish what is agreed");
        employee.picture("settle").handIn("Share with " + marek.name());
        days.settle();
    }

    private void planNamesOwnerAndDateOfEachAction() {
        employee.open("/plan").picture("my-plan");
        var actions = employee.page().locator(".action");
        assertThat(actions.count()).isEqualTo(5);
        assertThat(actions.allInnerTexts()).allSatisfy(action -> assertThat(action)
                .containsPattern("Who: (You|Both of you|Marek Zwetschke)")
                .containsPattern("By: .*\\d{4}"));
    }

    private void managerFindsNothingThatIsOnlyLeylas() {
        var read = Stream.of(
                        "/tasks", "/team", "/conversations", "/plan", desks.conversationOfManager(), planOfManager())
                .map(address -> manager.open(address).page().content())
                .toList();

        assertThat(String.join("", read))
                .contains(SHARED)
                .doesNotContain(ONLY_LEYLAS)
                .doesNotContain(REMOVED);
        manager.open(desks.conversationOfManager()).picture("conversation-of-manager");
    }

    private String planOfManager() {
        manager.open(desks.conversationOfManager());
        return manager.link("Open the plan").getAttribute("href");
    }

    private void calendarSaysNoMoreThanThatTheyMeet() {
        assertThat(String.join("", ReceivedMail.to(leyla, 4))).contains("METHOD:REQUEST", "SUMMARY:1:1 MZ");
        assertThat(String.join("", ReceivedMail.to(marek, 3))).contains("METHOD:REQUEST", "SUMMARY:1:1 LQ");
        assertThat(Stream.concat(ReceivedMail.to(leyla).stream(), ReceivedMail.to(marek).stream()))
                .allSatisfy(mail -> assertThat(mail)
                        .doesNotContainIgnoringCase("life story", "visions", "action plan", "quarterly")
                        .doesNotContain(SHARED)
                        .doesNotContain(ONLY_LEYLAS)
                        .doesNotContain(REMOVED));
    }

    /** Neither what somebody wrote nor who they are stands in any address that a browser asked for. */
    private void addressesSayNothing() {
        var addresses = Stream.of(manager, employee)
                .flatMap(window -> window.addresses().stream())
                .toList();
        assertThat(addresses).hasSizeGreaterThan(50).anyMatch(address -> address.contains("/tasks/"));
        assertThat(Stream.of(ONLY_LEYLAS, REMOVED, SHARED, List.of(marek.name(), leyla.name()))
                        .flatMap(List::stream))
                .allSatisfy(word -> assertThat(addresses).noneMatch(address -> address.contains(word)));
    }

    /** What HR released may name the answers to choose from; nothing else in the engine does. */
    private void engineKnowsNothing() {
        var conversation = desks.conversationOfManager().replaceFirst(".*/", "");
        assertThat(EveryTable.ofTheEngineWith(database, conversation)).isNotEmpty();
        assertThat(Stream.of(ONLY_LEYLAS, REMOVED, SHARED, List.of(marek.name(), leyla.name(), leyla.login()))
                        .flatMap(List::stream))
                .allSatisfy(word ->
                        assertThat(EveryTable.ofTheEngineWith(database, word)).isEmpty());
        assertThat(CHOICES).allSatisfy(choice -> assertThat(EveryTable.ofTheEngineWith(database, choice))
                .allMatch(row -> row.contains("ACT_GE_BYTEARRAY")));
        assertThat(database.sql("select distinct name_ from ACT_RU_VARIABLE")
                        .query(String.class)
                        .list())
                .containsExactly("conversation");
        assertThat(database.sql("select text_ from ACT_RU_VARIABLE")
                        .query(String.class)
                        .list())
                .allSatisfy(value -> assertThat(UUID.fromString(value)).hasToString(value));
    }
}
