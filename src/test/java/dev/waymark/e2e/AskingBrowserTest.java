package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.vault.EveryTable;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Story 3: an employee asks, and the manager cannot, or says nothing at all. */
@InBrowser
class AskingBrowserTest {

    private static final String NO = "Two releases are on, I could not listen well.";
    private static final List<String> WAYS = List.of("Ask someone else", "Later", "A private workbook, only for me");

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    JdbcClient database;

    Hired amara;
    Hired marek;
    Hired jo;
    Window manager;
    Window employee;
    Browsing browsing;

    @BeforeEach
    void joAsksAmara(Browsing windows) {
        browsing = windows;
        amara = hiring.manager("Amara Estragon");
        marek = hiring.manager("Marek Estragon");
        jo = hiring.employee("Jo Estragon", amara);
        manager = browsing.on(Device.DESK).signInAs(amara);
        employee = browsing.on(Device.PHONE).signInAs(jo);
        var form = employee.open("/conversations/ask").form();
        assertThat(form.chosen("With whom")).hasValue(amara.name());
        form.in("Part 1").choose("Part", "Visions").choose("Writing", "With notes");
        form.choose("When", "No rush");
        employee.handIn("Send my request").shows("The person you asked answers within two weeks.");
        days.settle();
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void findsSomebodyElseAfterANo() {
        manager.openTask("Reply to a request").form().choose("Your answer", "I cannot do this");
        manager.click("Check your answers").shows("There is a problem").picture("reply-without-words");
        manager.form().write("A few words to " + jo.name(), "Too short");
        manager.click("Check your answers").shows("Please write at least 20 characters.");
        manager.form().write("A few words to " + jo.name(), NO);
        manager.handIn("Send my answer to " + jo.name()).shows("reads your answer now");
        days.settle();
        var mails = ReceivedMail.to(amara, 1);

        employee.open("/conversations").link("With " + amara.name()).click();
        employee.shows(NO);
        assertThat(employee.openTask("Choose a way on")
                        .form()
                        .question("How would you like to go on?")
                        .innerText())
                .contains(WAYS);
        employee.picture("choose-a-way-on");
        employee.form()
                .choose("How would you like to go on?", "Ask someone else")
                .pick("Whom would you like to ask?", marek.name());
        employee.handIn("Save my choice");
        days.settle();

        var other = browsing.on(Device.DESK).signInAs(marek);
        other.openTask("Reply to a request")
                .form()
                .choose("Your answer", "Yes, gladly")
                .tick("I take any answer, won’t ask why, and won’t use it for rating, pay or staffing.")
                .tick("My own notes fall under the same removal rules.");
        other.handIn("Send my answer to " + jo.name());
        days.settle();

        assertThat(employee.open("/tasks").link("Sketch your visions (private first)"))
                .isVisible();
        assertThat(manager.open("/team").text()).doesNotContain(jo.name(), marek.name());
        assertThat(manager.open("/tasks").text()).doesNotContain(jo.name());
        assertThat(ReceivedMail.to(amara)).isEqualTo(mails);
        var hr = browsing.on(Device.DESK).signInAs(hiring.processOwner("Ingrid Estragon"));
        assertThat(hr.open("/tasks").page().content()).doesNotContain(jo.name());
        assertThat(hr.open("/team").text()).doesNotContain(jo.name());
    }

    @Test
    void hasTheSameWaysOnWhenNobodyAnswers() {
        days.pass(15);

        var page = employee.openTask("Choose a way on");
        assertThat(page.form().question("How would you like to go on?").innerText())
                .contains(WAYS);
        assertThat(page.text()).doesNotContainIgnoringCase("answered", "ignored", "did not", "no reply", "reason");
        assertThat(manager.open("/tasks").text()).doesNotContain("Reply to a request");
        assertThat(manager.open("/team").text()).doesNotContainIgnoringCase("overdue", "missed", "too late");
        assertThat(manager.errors()).isEmpty();
        assertThat(employee.errors()).isEmpty();
    }

    @Test
    void goesOnAloneInThePrivateWorkbook() {
        days.pass(15);
        employee.openTask("Choose a way on")
                .form()
                .choose("How would you like to go on?", "A private workbook, only for me");
        employee.handIn("Save my choice").link("Open my workbook").click();
        employee.shows("Everything here is yours alone.").picture("workbook");

        sheet("Your story")
                .click("Continue")
                .form()
                .add("Words that may matter to me")
                .in("Word 1")
                .write("Word", "Calm");
        employee.click("Continue");
        keep();
        sheet("Your visions").form().in("Picture 1").write("Name it", "A farm in the hills");
        keep();
        sheet("Skills for your visions").form().add("Skills").in("Skill 1").write("Skill", "Keeping goats");
        keep();
        sheet("Your action plan").click("Continue").form().in("Action 1").write("What", "Visit a farm");
        employee.saved().open("/workbook").shows("There is a draft here that you have not kept so far.");

        assertThat(employee.picture("workbook-written").text())
                .contains("Calm", "A farm in the hills", "Keeping goats");
        assertThat(manager.open("/team").text()).doesNotContain(jo.name());
        assertThat(EveryTable.rowsWith(database, "Keeping goats")).isEmpty();
        assertThat(employee.errors()).isEmpty();
    }

    private Window sheet(String name) {
        employee.link("Write: " + name).click();
        assertThat(employee.heading()).hasText(name);
        return employee.settle();
    }

    private void keep() {
        assertThat(employee.text()).contains("Only you").doesNotContain("You and your manager");
        employee.handIn("Keep it in my workbook")
                .shows("Everything here is yours alone.")
                .settle();
    }
}
