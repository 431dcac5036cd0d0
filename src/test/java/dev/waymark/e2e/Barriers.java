package dev.waymark.e2e;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What keeps people from using a page, as far as axe finds it. */
final class Barriers {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> CONTRAST = List.of("color-contrast");

    private static final int LOOKS = 3;
    private static final int FADING_MS = 600;

    private static final String IN_DARK = "matchMedia('(prefers-color-scheme: dark)').matches";

    /**
     * Colours fade in, also inside of fields, where the page does not see that something moves; and what has faded in
     * lets what inherits from it fade in turn.
     */
    private static final String COLOURS_ARE_THERE = """
            async dark => {
                const frame = () => new Promise(requestAnimationFrame);
                const moving = root => [
                    ...root.getAnimations().filter(one => one.effect.getComputedTiming().endTime !== Infinity),
                    ...[...root.querySelectorAll('*')].flatMap(one => one.shadowRoot ? moving(one.shadowRoot) : [])];
                while (matchMedia('(prefers-color-scheme: dark)').matches !== dark) {
                    await frame();
                }
                await frame();
                for (let rest = moving(document); rest.length; rest = moving(document)) {
                    rest.forEach(one => one.finish());
                    await frame();
                }
            }""";

    private final Page page;

    Barriers(Page page) {
        this.page = page;
    }

    void show(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.evaluate(COLOURS_ARE_THERE, colours == ColorScheme.DARK);
    }

    List<String> beside(String... drawings) {
        return found(axe(drawings).withTags(WCAG_22_AA));
    }

    /** Only the colours are looked at a second time: nothing else depends on them. */
    List<String> inLightAndDark(String... drawings) {
        var faults = new ArrayList<>(beside(drawings));
        var dark = (boolean) page.evaluate(IN_DARK);
        show(dark ? ColorScheme.LIGHT : ColorScheme.DARK);
        ofColours(drawings).forEach(fault -> faults.add("in the other colours: " + fault));
        show(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        return faults;
    }

    /** What is found while a colour still fades in is gone a moment later; a real fault stays. */
    List<String> ofColours(String... drawings) {
        var found = found(axe(drawings).withRules(CONTRAST));
        for (var look = 1; look < LOOKS && !found.isEmpty(); look++) {
            page.waitForTimeout(FADING_MS);
            found = found(axe(drawings).withRules(CONTRAST));
        }
        return found;
    }

    /**
     * Without the blank page that axe opens for each look at pages with frames; ours have none. And without a word
     * about each of the many elements that are right.
     */
    private AxeBuilder axe(String... drawings) {
        var breachesOnly = new AxeRunOptions();
        breachesOnly.setResultTypes(List.of("violations"));
        var axe = new AxeBuilder(page).setLegacyMode(true).options(breachesOnly);
        List.of(drawings).forEach(axe::exclude);
        return axe;
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
    }
}
