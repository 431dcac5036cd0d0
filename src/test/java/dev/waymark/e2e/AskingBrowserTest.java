package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Story 3: an employee asks, and the manager cannot, or says nothing at all. */
@InBrowser
class AskingBrowserTest {

    private static final String NO = "Two releases are on, I could not listen well.";
    private static final List<String> WAYS = List.of("Ask someone else", "Later", "A private workbook, only for me");

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

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
}
