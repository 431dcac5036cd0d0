package dev.waymark.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Every word that the server said to one browser window: answers with their headers, and what it pushed without being asked.
 * Ids, tokens and times are made alike; nothing else is.
 */
final class Heard {

    private static final String ANY_ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}";
    private static final String ADDRESS = "localhost:\\d+";
    private static final String PUSH_ID = "(\"(?:atmosphereTrackingId|X-Atmosphere-tracking-id)\":\"?)[^\"&]+";
    private static final String TIME =
            "(?<!\\d)1[78]\\d{11}(?!\\d)|\\w{3}, \\d{2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT";
    private static final String TOKEN = "(name=\"_csrf\" content=\")[^\"]+|(\"Vaadin-Security-Key\":\")[^\"]+";
    private static final String SESSION = "(?i)JSESSIONID=[^;]+";

    private static final String PAGE_CHANGES = "for(;;);";
    private static final ObjectMapper IN_ORDER =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final List<Response> answers = new ArrayList<>();
    private final List<String> pushed = new ArrayList<>();

    Heard(Page page) {
        page.onResponse(answers::add);
        page.onWebSocket(line -> line.onFrameReceived(frame -> pushed.add(frame.text())));
    }

    /** What came since the last look, with the names of this one pair made alike. */
    List<String> since(UnaryOperator<String> anonymous) {
        var words = new ArrayList<String>();
        answers.stream().filter(Heard::isOurs).map(Heard::asText).forEach(words::add);
        words.addAll(pushed);
        forget();
        return words.stream().map(anonymous).map(Heard::alike).toList();
    }

    /** From now on only; what was said to a page that has gone cannot be read any more. */
    void forget() {
        answers.clear();
        pushed.clear();
    }

    /** Files that are the same for everybody say nothing. */
    private static boolean isOurs(Response answer) {
        return !answer.url().matches(".*/(VAADIN/(static|build|push)|app|icons)/.*");
    }

    private static String asText(Response answer) {
        var body = answer.status() == 200 ? answer.text() : "";
        return "%s %s %d\n%s\n%s"
                .formatted(
                        answer.request().method(),
                        answer.url(),
                        answer.status(),
                        new TreeMap<>(answer.headers()),
                        inOrder(body));
    }

    /** The server names what it has to say in any order; what it says is compared. */
    private static String inOrder(String body) {
        if (!body.startsWith(PAGE_CHANGES) && !body.startsWith("{")) {
            return body;
        }
        try {
            return IN_ORDER.writeValueAsString(IN_ORDER.readValue(body.replace(PAGE_CHANGES, ""), Object.class));
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String alike(String words) {
        return words.replaceAll(ANY_ID, "ID")
                .replaceAll(ADDRESS, "HOST")
                .replaceAll(SESSION, "SESSION")
                .replaceAll(PUSH_ID, "$1ID")
                .replaceAll(TOKEN, "$1$2TOKEN")
                .replaceAll(TIME, "TIME");
    }
}
