package dev.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class SignInBrowserTest {

    @ParameterizedTest
    @EnumSource
    void looksRightOnEveryDevice(Device device, Browsing browsing) {
        for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var window = browsing.on(device, colours, "en-GB").open("/sign-in").picture("sign-in");

            assertThat(window.barriers()).isEmpty();
            assertThat(window.fitsItsWidth()).isTrue();
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void asksInTheLanguageOfTheBrowser(Browsing browsing) {
        var window = browsing.on(Device.DESK, ColorScheme.LIGHT, "de-DE").open("/sign-in");

        assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo("de");
    }

    @Test
    void letsAPersonInWithTheirPassword(Browsing browsing) {
        var window = browsing.on(Device.DESK).signInAs("marek").picture("signed-in");

        assertThat(window.page().url()).doesNotContain("sign-in");
        assertThat(window.errors()).isEmpty();
    }

    /** The rules of the page let its own live updates through, and no long polling has to do instead. */
    @Test
    void keepsALineOpenForLiveUpdates(Browsing browsing) {
        var window = browsing.on(Device.DESK);
        var lines = new ArrayList<String>();
        window.page().onWebSocket(line -> line.onFrameReceived(frame -> lines.add(line.url())));

        window.signInAs("marek").page().waitForCondition(() -> !lines.isEmpty());

        assertThat(lines).allMatch(address -> address.startsWith("ws://localhost:"));
        assertThat(window.errors()).isEmpty();
    }

    @Test
    void keepsEverybodyElseOut(Browsing browsing) {
        var window = browsing.on(Device.DESK).open("/tasks");

        assertThat(window.page().url()).contains("sign-in");
    }
}
