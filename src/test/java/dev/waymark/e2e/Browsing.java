package dev.waymark.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** The browser windows of one test; each window is a person of its own, with cookies of its own. */
public final class Browsing {

    private final String address;
    private final List<BrowserContext> open = new ArrayList<>();

    Browsing(String address) {
        this.address = address;
    }

    /** A light window in English. */
    public Window on(Device device) {
        return on(device, ColorScheme.LIGHT, "en-GB");
    }

    public Window on(Device device, ColorScheme colours, String language) {
        var context = Chromium.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(device.width(), device.height())
                        .setHasTouch(device == Device.PHONE)
                        .setReducedMotion(device == Device.PHONE ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                        .setColorScheme(colours)
                        .setLocale(language)
                        .setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(Chromium.LONGEST_WAIT_MS);
        open.add(context);
        var name = "%d-%s".formatted(device.width(), colours.name().toLowerCase());
        return new Window(context.newPage(), name);
    }

    /** Keeps a picture of every window, for whoever has to find out what went wrong. */
    void keepPictures(String test) {
        var pages = open.stream().flatMap(context -> context.pages().stream()).toList();
        for (var page : pages) {
            new Window(page, String.valueOf(pages.indexOf(page))).picture("failed-" + test);
        }
    }

    void closeAll() {
        open.forEach(BrowserContext::close);
    }
}
