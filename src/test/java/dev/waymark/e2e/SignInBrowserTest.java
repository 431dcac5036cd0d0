package dev.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
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

    @Test
    void keepsEverybodyElseOut(Browsing browsing) {
        var window = browsing.on(Device.DESK).open("/tasks");

        assertThat(window.page().url()).contains("sign-in");
    }
}
