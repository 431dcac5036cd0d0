package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody typed survives {@code kill -9}, two seconds after the last key. */
@InBrowser
class AfterAKillBrowserTest {

    private static final String VISIONS = "Sketch your visions (private first)";
    private static final int PROMISED_MS = 2000;

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void showsTheTextAgain() throws Exception {
        var marek = hiring.manager("Marek Lavendel");
        var leyla = hiring.employee("Leyla Lavendel", marek);
        shortcut.agree(marek, leyla, "NO", "YES_NOTES", "YES_NOTES", "NO");

        try (var application = OwnProcess.start()) {
            var browsing = new Browsing(application.address());
            var window = browsing.on(Device.DESK).signInAs(leyla).openTask(VISIONS);
            window.form().in("Picture 1").field("Name it").pressSequentially("A farm in the hills");
            window.page().waitForTimeout(PROMISED_MS);
            window.settle();
            application.kill();
            browsing.closeAll();
        }
        try (var again = OwnProcess.start()) {
            var browsing = new Browsing(again.address());
            var window = browsing.on(Device.DESK).signInAs(leyla).openTask(VISIONS);
            assertThat(window.form().in("Picture 1").field("Name it")).hasValue("A farm in the hills");
            browsing.closeAll();
        }
    }
}
