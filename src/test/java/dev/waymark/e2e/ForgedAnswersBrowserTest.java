package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import dev.waymark.conversations.tasks.OpenForm;
import dev.waymark.shared.ConversationId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forged messages where most hangs on them: a hidden field, a button at rest, a button of a page that is over. */
@InBrowser
class ForgedAnswersBrowserTest {

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    @Autowired
    OpenPages pages;

    @Autowired
    OpenForm openForm;

    @Autowired
    JdbcClient database;

    Hired marek;
    Hired leyla;

    @BeforeEach
    void bothWorkHere() {
        marek = hiring.manager("Marek Schlehdorn");
        leyla = hiring.employee("Leyla Schlehdorn", marek);
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void writeNothingIntoAFieldThatAnAnswerHides(Browsing browsing) {
        var conversation = shortcut.agree(marek, leyla, "YES_NOTES", "NO", "NO", "NO");
        shortcut.talk(marek, leyla);
        var writing = browsing.on(Device.DESK).signInAs(marek).openTask("Write up what you heard");
        writing.form().choose("Did you talk?", "Yes").day("On", days.today().minusDays(1));
        writing.click("Continue").form().add("What seems to matter to " + leyla.name());
        writing.click("Back").form().choose("Did you talk?", "It does not take place");
        writing.saved();
        var task = shortcut.task(marek, "write-up-story").id();
        var hidden = pages.fields(marek.login(), "In a word or two");

        new Forger(writing)
                .send(hidden.stream()
                        .flatMap(field ->
                                Stream.of(Forger.set(field, "value", Forger.FORGED), Forger.event(field, "change")))
                        .toList());

        assertThat(hidden).isNotEmpty();
        assertThat(pages.wholePageOf(marek.login())).doesNotContain(Forger.FORGED);
        assertThat(openForm.open(task, marek.id()).answers().toJson()).doesNotContain(Forger.FORGED);
        writing.handIn("Save, only for me");
        days.settle();
        assertThat(entriesOf(conversation, "VALUE")).isZero();
    }

    @Test
    void endNothingWhileTheButtonRests(Browsing browsing) {
        var conversation = shortcut.agree(marek, leyla, "YES_NOTES", "NO", "NO", "NO");
        var employee = browsing.on(Device.DESK).signInAs(leyla).open("/conversations/" + conversation + "/end");
        employee.form().write("Type END to confirm", "END");
        var copies = new ArrayList<Route>();
        employee.page().route("**/my-data/copy.pdf", copies::add);
        employee.page().waitForRequest("**/my-data/copy.pdf", () -> employee.click("End it and erase"));
        var end = pages.buttons(leyla.login(), "End it and erase");

        new Forger(employee).send(end.stream().map(Forger::click).toList());

        assertThat(end).hasSize(1);
        assertThat(rows("conversation where id = ?", conversation.value())).isEqualTo(1);
        assertThat(copies).hasSize(1);
        copies.get(0).resume();
        employee.shows("This conversation has ended");
        assertThat(rows("conversation where id = ?", conversation.value())).isZero();
    }

    @Test
    void doNothingTwice(Browsing browsing) {
        var conversation = shortcut.agree(marek, leyla, "NO", "YES_NOTES", "NO", "NO");
        var employee = browsing.on(Device.DESK).signInAs(leyla).openTask("Sketch your visions (private first)");
        employee.form().in("Picture 1").write("Name it", "Sail round Iceland");
        employee.click("Check your answers");
        var handIn = pages.buttons(leyla.login(), "Save, only for me").stream()
                .map(Forger::click)
                .toList();

        new Forger(employee)
                .send(Stream.of(handIn, handIn, handIn).flatMap(List::stream).toList());
        new Forger(employee).send(handIn);

        assertThat(handIn).hasSize(1);
        assertThat(entriesOf(conversation, "DREAM")).isEqualTo(1);
        assertThat(employee.errors()).isEmpty();
    }

    @Test
    void pressNoButtonOfAPageThatIsOver(Browsing browsing) {
        var employee = browsing.on(Device.DESK).signInAs(leyla).open("/boundaries");
        var close = pages.buttons(leyla.login(), "Close this topic");
        employee.form().write("Topic, in your words", "Sailing");
        employee.click("Close this topic").shows("The topic is closed");

        new Forger(employee).send(close.stream().map(Forger::click).toList());
        employee.goTo("/tasks");
        new Forger(employee)
                .send(pages.goneFrom(leyla.login()).stream().map(Forger::click).toList());

        assertThat(close).hasSize(1);
        assertThat(employee.open("/boundaries").page().getByText("Sailing")).hasCount(1);
        assertThat(rows("entry where owner like concat('%', ?)", leyla.id().value()))
                .isEqualTo(1);
    }

    @Test
    void callNothingByName(Browsing browsing) {
        var conversation = shortcut.agree(marek, leyla, "YES_NOTES", "YES_NOTES", "NO", "NO");
        var employee = browsing.on(Device.DESK).signInAs(leyla);
        for (var address : List.of("/conversations/" + conversation, "/boundaries", "/tasks")) {
            employee.open(address);
            var answer = new Forger(employee)
                    .send(pages.ours(leyla.login()).stream()
                            .flatMap(Forger::calls)
                            .toList());
            assertThat(answer).doesNotContain("Exception", "dev.waymark");
        }

        assertThat(rows("stage_choice where conversation_id = ?", conversation.value()))
                .isEqualTo(2);
    }

    /** What her browser would say if she pressed a button, with her token, and somebody else sends it. */
    @Test
    void doNothingInTheNameOfSomebodyElse(Browsing browsing) {
        var conversation = shortcut.invite(marek, leyla);
        var employee = browsing.on(Device.DESK).signInAs(leyla).openChoice();
        var press = pages.buttons(leyla.login(), "Stop reminders");
        var hers = new Forger(employee).next(Forger.click(press.get(0)));

        for (var other : List.of(
                browsing.on(Device.DESK).signInAs(marek),
                browsing.on(Device.DESK).open("/sign-in"))) {
            var answer = other.page()
                    .request()
                    .post(
                            hers.address(),
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/json; charset=UTF-8")
                                    .setData(hers.words()))
                    .text();
            assertThat(answer).doesNotContain(leyla.name(), leyla.id().value());
        }

        days.pass(8);
        assertThat(ReceivedMail.to(leyla, 2)).hasSize(2);
        assertThat(rows("conversation where id = ?", conversation.value())).isEqualTo(1);
    }

    private int entriesOf(ConversationId conversation, String kind) {
        return rows("entry where kind = '%s' and owner like concat('%%', ?)".formatted(kind), conversation.value());
    }

    private int rows(String from, String id) {
        return database.sql("select count(*) from " + from)
                .param(id)
                .query(Integer.class)
                .single();
    }
}
