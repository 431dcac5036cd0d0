package dev.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.waymark.mydata.CopyAsJson;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

@InBrowser
class MyDataBrowserTest {

    @Test
    void isTwoPressesAwayOnAPhone(Browsing browsing) {
        var window = browsing.on(Device.PHONE).signInAs("tomas").open("/tasks");

        window.click("More");
        window.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My data"))
                .click();
        window.settle();

        assertThat(window.heading().textContent()).isEqualTo("My data");
    }

    @Test
    void handsOutTheWholeCopyAsAFile(Browsing browsing) throws IOException {
        var window = browsing.on(Device.DESK).signInAs("leyla").open("/my-data");

        var json = window.page().waitForDownload(() -> link(window, "copy.json").click());
        var pdf = window.page().waitForDownload(() -> link(window, "copy.pdf").click());

        assertThat(json.suggestedFilename()).isEqualTo("career-conversations.json");
        var copy = CopyAsJson.read(Files.readAllBytes(json.path()));
        assertThat(copy.person().name()).isEqualTo("Leyla Yıldız");
        assertThat(copy.conversations().get(0).notes()).hasSizeGreaterThan(10);
        assertThat(Files.readAllBytes(pdf.path())).hasSizeGreaterThan(20_000);
        Files.copy(
                pdf.path(),
                java.nio.file.Path.of("target/screenshots/copy-of-leyla.pdf"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void tellsTheEmployeeAtOnceThatTheirManagerPrinted(Browsing browsing) {
        var marek = browsing.on(Device.DESK).signInAs("marek").open("/team");
        marek.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leyla Yıldız"))
                .first()
                .click();
        marek.settle();
        marek.page().evaluate("() => { window.print = () => { window.printed = (window.printed || 0) + 1 } }");

        marek.click("Print");
        marek.page().waitForFunction("window.printed === 1");

        var leyla = browsing.on(Device.DESK, ColorScheme.LIGHT, "en-GB")
                .signInAs("leyla")
                .open("/my-data/readers");
        var newest = leyla.page().locator("table.log tbody tr").first();
        assertThat(newest.textContent()).contains("Marek Dvořák");
        assertThat(newest.textContent()).containsAnyOf("Printed", "Gedruckt");
    }

    /** By the keyboard or the menu of the browser, without our button. */
    @Test
    void tellsTheEmployeeAlsoOfAPrintThatTheBrowserMadeByItself(Browsing browsing) {
        var marek = browsing.on(Device.DESK).signInAs("marek").open("/team");
        marek.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leyla Yıldız"))
                .first()
                .click();
        marek.settle();
        var leyla = browsing.on(Device.DESK, ColorScheme.LIGHT, "en-GB").signInAs("leyla");
        var before = prints(leyla);

        marek.page().pdf();
        marek.settle();
        assertThat(prints(leyla)).isEqualTo(before + 1);

        marek.link("Open the plan").click();
        marek.shows("Leyla").settle();
        marek.page().pdf();
        marek.settle();
        assertThat(prints(leyla)).isEqualTo(before + 2);

        marek.open("/boundaries").page().pdf();
        marek.settle();
        leyla.open("/conversations").page().pdf();
        assertThat(prints(leyla)).isEqualTo(before + 2);
    }

    private static long prints(Window of) {
        return of.open("/my-data/readers").page().locator("table.log tbody tr").allTextContents().stream()
                .filter(line -> line.contains("Printed") || line.contains("Gedruckt"))
                .count();
    }

    private static Locator link(Window window, String address) {
        return window.page().locator("a[href$='" + address + "']");
    }
}
