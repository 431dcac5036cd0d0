package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.waymark.vault.EveryTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Story 5: a clear no, which until the end of the invitation is silence, byte for byte. */
@InBrowser
class NotNowBrowserTest {

    private static final String ANY_ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    @Autowired
    JdbcClient database;

    Pair silent;
    Pair clear;

    /** Two who have the same names as the other two, so that their pages can be compared letter by letter. */
    record Pair(Hired manager, Hired employee, Window desk) {

        String page(String address) {
            desk.open(address);
            return anonymous((String) desk.page().evaluate("() => document.querySelector('main').innerHTML"));
        }

        List<String> mails() {
            return ReceivedMail.to(manager).stream().map(this::anonymous).toList();
        }

        private String anonymous(String text) {
            return text.replace(manager.login(), "MANAGER").replaceAll(ANY_ID, "ID");
        }
    }

    @BeforeEach
    void twoAreInvited(Browsing browsing) {
        silent = pair(browsing);
        clear = pair(browsing);
    }

    private Pair pair(Browsing browsing) {
        var amara = hiring.manager("Amara Kornelkirsche");
        var hanna = hiring.employee("Hanna Kornelkirsche", amara);
        shortcut.invite(amara, hanna);
        return new Pair(amara, hanna, browsing.on(Device.DESK).signInAs(amara));
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void looksLikeSilenceUntilTheInvitationEndsAndAfterwards(Browsing browsing) {
        var hanna = browsing.on(Device.PHONE).signInAs(clear.employee()).openChoice();
        hanna.click("Not now").picture("not-now");
        pressInDialog(hanna, "Not now");
        hanna.shows("That is settled").shows("No more reminders");
        assertThat(hanna.open("/tasks").text()).doesNotContain("Your choice");

        for (var day : List.of(0, 8, 7, 7)) {
            days.pass(day);
            bothManagersFindTheSame();
        }

        clear.desk().open("/team").shows("This career conversation is not going ahead.");
        assertThat(ReceivedMail.to(clear.manager(), 1)).hasSize(1);
        assertThat(rowsAbout(clear.employee())).isEqualTo(rowsAbout(silent.employee()));
        assertThat(hanna.errors()).isEmpty();
    }

    private void bothManagersFindTheSame() {
        assertThat(Stream.of("/team", "/tasks", "/team/invite", "/my-data"))
                .allSatisfy(address -> assertThat(clear.page(address)).isEqualTo(silent.page(address)));
        assertThat(clear.mails()).isEqualTo(silent.mails());
    }

    private List<String> rowsAbout(Hired person) {
        return EveryTable.rowsWith(database, person.id().value());
    }

    @Test
    void isToldAtOnceOnlyIfTheEmployeeWantsItSo(Browsing browsing) {
        var hanna = browsing.on(Device.DESK).signInAs(clear.employee()).openChoice();
        hanna.click("Not now");
        hanna.page()
                .getByText("Now – Amara Kornelkirsche will know this came from you")
                .click();
        pressInDialog(hanna.settle(), "Not now");
        hanna.shows("That is settled");
        days.settle();

        clear.desk().open("/team").shows("This career conversation is not going ahead.");
        silent.desk().open("/team").shows("Invitation sent. You’ll hear if it goes ahead.");
    }

    /** One press, without waiting for anything but that the button can be seen. */
    private static void pressInDialog(Window window, String button) {
        var pressed = window.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
        assertThat(pressed).isVisible();
        var box = pressed.boundingBox();
        window.page().mouse().click(box.x + box.width / 2, box.y + box.height / 2);
        window.settle();
    }

    @Test
    void isNothingThatHrCanSee(Browsing browsing) {
        var hanna = browsing.on(Device.DESK).signInAs(clear.employee()).openChoice();
        hanna.click("Not now").clickInDialog("Not now").shows("That is settled");
        var ingrid = browsing.on(Device.DESK).signInAs(hiring.processOwner("Ingrid Kornelkirsche"));

        for (var address : List.of("/tasks", "/processes/drafts", "/conversations", "/my-data")) {
            assertThat(ingrid.open(address).page().content())
                    .doesNotContain("Hanna Kornelkirsche", "Amara Kornelkirsche");
        }
        for (var tool : List.of("/engine-rest/engine", "/camunda/app/cockpit", "/actuator/env", "/actuator/heapdump")) {
            ingrid.open(tool).shows("This page is not available");
        }
    }
}
