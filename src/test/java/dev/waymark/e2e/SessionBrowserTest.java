package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** When a session ends in the middle of something. */
@InBrowser
class SessionBrowserTest {

    private static final String VISIONS = "Sketch your visions (private first)";

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ServletWebServerApplicationContext application;

    Hired marek;
    Hired leyla;

    @BeforeEach
    void bothWorkHere() {
        marek = hiring.manager("Marek Rosmarin");
        leyla = hiring.employee("Leyla Rosmarin", marek);
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void goesOnAtTheSamePlaceAfterTheSessionEnded(Browsing browsing) {
        shortcut.agree(marek, leyla, "NO", "YES_NOTES", "YES_NOTES", "NO");
        var window = browsing.on(Device.DESK).signInAs(leyla).openTask(VISIONS);
        var address = window.page().url();
        window.form().in("Picture 1").write("Name it", "A farm in the hills");
        window.saved();

        endAllSessions();
        window.form().in("Picture 1").field("A good day there").fill("Goats");
        window.shows("You have been signed out").picture("signed-out");
        window.page().locator(".v-system-error").click();
        window.signInHere(leyla.login());

        assertThat(window.page()).hasURL(address);
        assertThat(window.form().in("Picture 1").field("Name it")).hasValue("A farm in the hills");
    }

    @Test
    void losesARoleAtTheNextStep(Browsing browsing) {
        var window = browsing.on(Device.DESK).signInAs(marek);
        assertThat(window.link("Team")).isVisible();

        transaction.executeWithoutResult(status -> database.sql("delete from person_role where person_id = ?")
                .param(marek.id().value())
                .update());

        window.goTo("/team").shows("This page is not available");
        window.open("/tasks");
        assertThat(window.link("Team")).isHidden();
    }

    private void endAllSessions() {
        var host = ((TomcatWebServer) application.getWebServer()).getTomcat().getHost();
        for (var site : host.findChildren()) {
            for (var session : ((org.apache.catalina.Context) site).getManager().findSessions()) {
                session.expire();
            }
        }
    }
}
