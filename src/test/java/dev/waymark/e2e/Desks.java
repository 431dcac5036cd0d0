package dev.waymark.e2e;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same person, or nobody, at a desk in English and light, and with a phone in German and dark. */
record Desks(Window desk, Window phone) {

    private static final List<String> BEFORE_SIGNING_IN = List.of("sign-in", "first-administrator");

    /** Where everybody gets from anywhere: to close a topic, and to what is kept about them. */
    private static final List<String> WAYS = List.of("boundaries", "my-data");

    private static final String ANY_ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    static Desks ofNobody(Browsing browsing) {
        return new Desks(
                browsing.on(Device.DESK, ColorScheme.LIGHT, "en-GB").open("/sign-in"),
                browsing.on(Device.PHONE, ColorScheme.DARK, "de-DE").open("/sign-in"));
    }

    /** A window keeps the language in which it was opened, for as long as nobody loads it anew. */
    static Desks of(Hired person, Hiring hiring, Browsing browsing) {
        var both = ofNobody(browsing);
        hiring.speak(person, Locale.ENGLISH);
        both.desk().signInHere(person.login());
        hiring.speak(person, Locale.GERMAN);
        both.phone().signInHere(person.login());
        return both;
    }

    List<String> faultsAt(String place, String name) {
        var faults = new ArrayList<String>();
        for (var window : List.of(desk, phone)) {
            window.goTo("/" + place);
            window.picture("screen-" + name.replaceAll(ANY_ID, "id").replaceAll("[^A-Za-z-]+", "-"));
            faults.addAll(window.barriersInLightAndDark());
            if (!window.fitsItsWidth()) {
                faults.add("scrolls sideways");
            }
            faults.addAll(window.errors());
            if (!BEFORE_SIGNING_IN.contains(place)) {
                WAYS.stream().filter(way -> !window.leadsTo(way)).forEach(way -> faults.add("does not lead to " + way));
            }
        }
        return faults.stream().map(fault -> name + ": " + fault).toList();
    }

    void close() {
        desk.page().context().close();
        phone.page().context().close();
    }
}
