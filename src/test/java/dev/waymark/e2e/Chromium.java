package dev.waymark.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.waymark.Scratch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, started once for all tests. It downloads nothing and writes into {@code target/} only. */
final class Chromium {

    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    /** For everything that is waited for; a machine that builds elsewhere is slow. */
    static final int LONGEST_WAIT_MS = 20_000;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser browser;

    private Chromium() {}

    static boolean isHere() {
        return PLACES.stream().anyMatch(Files::isExecutable);
    }

    static synchronized Browser browser() {
        if (browser == null) {
            var skipDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(skipDownload));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MS);
            browser = playwright.chromium().launch(options());
        }
        return browser;
    }

    private static LaunchOptions options() {
        var environment = new HashMap<>(System.getenv());
        var home = Scratch.file("chromium").toAbsolutePath().toString();
        environment.put("XDG_CONFIG_HOME", home);
        environment.put("XDG_CACHE_HOME", home);
        var place = PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow();
        return new LaunchOptions().setExecutablePath(place).setArgs(FLAGS).setEnv(environment);
    }
}
