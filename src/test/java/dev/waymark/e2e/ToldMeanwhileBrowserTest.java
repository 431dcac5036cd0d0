package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.waymark.vault.EveryTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A topic is closed, and named for the manager, while the manager is writing about it (promise 3). */
@InBrowser
class ToldMeanwhileBrowserTest {

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    @Autowired
    JdbcClient database;

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void asksTheManagerNothingAndTakesNoOtherWordFromThem(Browsing browsing) {
        var amara = hiring.manager("Amara Sanddorn");
        var kenji = hiring.employee("Kenji Sanddorn", amara);
        shortcut.agree(amara, kenji, "YES_NOTES", "NO", "NO", "NO");
        shortcut.talk(amara, kenji);
        var writing = browsing.on(Device.DESK).signInAs(amara).openTask("Write up what you heard");
        writing.form().choose("Did you talk?", "Yes").day("On", days.today().minusDays(1));
        writing.click("Continue").form().add("What seems to matter to " + kenji.name());
        writing.form().in("Value 1").write("In a word or two", "Care");
        writing.form().in("Value 1").write("Which moment made you think so", "looks after his mother");
        writing.saved();

        var employee = browsing.on(Device.DESK).signInAs(kenji).open("/boundaries");
        employee.form()
                .write("Topic, in your words", "Home")
                .tick("Tell %s that a topic is closed".formatted(amara.name()));
        employee.form().write("Name the topic for " + amara.name(), "Mother");
        employee.click("Close this topic").shows("The topic is closed.");
        days.settle();
        writing.form().write("One thing you’d like to understand better", "Which radio was the first?");

        writing.saved();
        assertThat(writing.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(writing.form().in("Value 1").field("Which moment made you think so"))
                .hasValue("looks after his mother");
        writing.click("Check your answers").click("Share with " + kenji.name());
        writing.shows("closed").picture("told-meanwhile");

        var again = writing.another().open(writing.page().url());
        again.click("Continue");
        assertThat(again.form().in("Value 1").field("In a word or two")).hasValue("Care");
        assertThat(again.form().in("Value 1").field("Which moment made you think so"))
                .hasValue("");
        assertThat(again.form().field("One thing you’d like to understand better"))
                .hasValue("Which radio was the first?");
        assertThat(EveryTable.rowsWith(database, "his mother")).isEmpty();
        assertThat(writing.errors()).isEmpty();
        assertThat(employee.errors()).isEmpty();
    }
}
