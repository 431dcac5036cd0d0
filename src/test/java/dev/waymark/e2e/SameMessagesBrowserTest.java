package dev.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.conversations.ways.DecideNotNow;
import dev.waymark.conversations.ways.DecideNotNow.Deliver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * After a no, a "later", a "not now" and no answer at all, the server says word for word the same to the manager's browser:
 * while it happens, while the invitation is open, and when it has ended (promise 2).
 */
@InBrowser
class SameMessagesBrowserTest {

    private static final List<String> PAGES = List.of("/team", "/tasks", "/team/invite", "/my-data");
    private static final String NOTHING = """
            {"lifeStory": "%1$s", "visions": "%1$s", "actionPlan": "%1$s"}""";

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    @Autowired
    DecideNotNow decideNotNow;

    /** All pairs have the same names, so that what is said of them can be compared letter by letter. */
    private record Pair(Hired manager, Hired employee, Window desk, Heard heard) {

        List<String> heardNow() {
            return heard.since(this::anonymous);
        }

        List<String> mails() {
            return ReceivedMail.to(manager).stream().map(this::anonymous).toList();
        }

        private String anonymous(String words) {
            return words.replace(manager.login(), "MANAGER")
                    .replace(manager.id().value(), "MANAGER");
        }
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void areHeardAfterSilenceANoALaterAndANotNow(Browsing browsing) {
        var pairs = new LinkedHashMap<String, Pair>();
        waysToSayNothing().keySet().forEach(way -> pairs.put(way, pair(browsing)));
        var whileItHappens = new LinkedHashMap<String, List<String>>();
        pairs.forEach((way, pair) -> {
            pair.desk().open("/team").shows("Invitation sent");
            pair.heard().forget();
            waysToSayNothing().get(way).accept(pair.employee());
            days.settle();
            pair.desk().settle();
            whileItHappens.put(way, pair.heardNow());
        });
        assertThat(whileItHappens)
                .allSatisfy((way, words) -> assertThat(words).as(way).isEmpty());

        for (var day : List.of(0, 8, 14)) {
            days.pass(day);
            sameIsSaidTo(pairs);
        }
        pairs.get("silence").desk().open("/team").shows("is not going ahead");
    }

    private Map<String, Consumer<Hired>> waysToSayNothing() {
        var ways = new LinkedHashMap<String, Consumer<Hired>>();
        ways.put("silence", hanna -> {});
        ways.put("no", hanna -> shortcut.handIn(hanna, "choose", NOTHING.formatted("NO")));
        ways.put("later", hanna -> shortcut.handIn(hanna, "choose", NOTHING.formatted("LATER")));
        ways.put(
                "not now",
                hanna -> decideNotNow.decide(
                        shortcut.task(hanna, "choose").id(), Deliver.WHEN_INVITATION_ENDS, hanna.id()));
        return ways;
    }

    private Pair pair(Browsing browsing) {
        var amara = hiring.manager("Amara Wacholder");
        var hanna = hiring.employee("Hanna Wacholder", amara);
        shortcut.invite(amara, hanna);
        var desk = browsing.on(Device.DESK).signInAs(amara);
        return new Pair(amara, hanna, desk, new Heard(desk.page()));
    }

    private void sameIsSaidTo(Map<String, Pair> pairs) {
        var said = new LinkedHashMap<String, List<String>>();
        pairs.forEach((way, pair) -> {
            var words = new ArrayList<String>();
            for (var page : PAGES) {
                pair.heard().forget();
                pair.desk().open(page);
                words.addAll(pair.heardNow());
            }
            said.put(way, words);
        });
        var silence = said.get("silence");
        assertThat(silence).anyMatch(words -> words.contains("Hanna Wacholder"));
        said.forEach((way, words) ->
                assertThat(difference(silence, words)).as("said after " + way).isEmpty());
        pairs.forEach((way, pair) -> assertThat(pair.mails())
                .as("mails after " + way)
                .isEqualTo(pairs.get("silence").mails()));
    }

    /** What is said otherwise, with a few words around it; nothing if all is the same. */
    private static List<String> difference(List<String> these, List<String> those) {
        if (these.size() != those.size()) {
            return List.of("%d answers and %d".formatted(these.size(), those.size()));
        }
        return IntStream.range(0, these.size())
                .filter(number -> !these.get(number).equals(those.get(number)))
                .mapToObj(number -> difference(these.get(number), those.get(number)))
                .toList();
    }

    private static String difference(String one, String other) {
        var at = IntStream.range(0, Math.min(one.length(), other.length()))
                .filter(place -> one.charAt(place) != other.charAt(place))
                .findFirst()
                .orElse(Math.min(one.length(), other.length()));
        return around(one, at) + " | " + around(other, at);
    }

    private static String around(String words, int place) {
        return words.substring(Math.max(0, place - 80), Math.min(words.length(), place + 80));
    }
}
