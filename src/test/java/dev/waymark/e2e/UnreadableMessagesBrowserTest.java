package dev.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What no page of ours sends leaves one calm line in the log, and nothing of what stood in it. */
@InBrowser
@ExtendWith(OutputCaptureExtension.class)
class UnreadableMessagesBrowserTest {

    private static final String LINE = "A message that no page sends was not taken";
    private static final Pattern COMPLAINT = Pattern.compile("^\\S+ +(WARN|ERROR) |^\\s*at |^[\\w.]+(Exception|Error)");

    @Autowired
    Hiring hiring;

    @Autowired
    OpenPages pages;

    Hired kenji;
    Window window;

    @BeforeEach
    void onAPageWithAField(Browsing browsing) {
        kenji = hiring.employee("Kenji Liguster", hiring.manager("Amara Liguster"));
        window = browsing.on(Device.DESK).signInAs(kenji);
    }

    @Test
    void leavesOneLineForEachDeliveryWhateverIsWrongInIt(CapturedOutput log) {
        for (var message : List.of(
                Forger.call(page(), Forger.FORGED + "\\n2026 ERROR"),
                "{'type':'%s','node':%d}".formatted(Forger.FORGED, page()),
                "{'node':%d}".formatted(page()),
                "{'type':'event','node':'%s','event':'click'}".formatted(Forger.FORGED),
                "{'type':'event','node':%d,'event':'click','data':'%s'}".formatted(button(), Forger.FORGED),
                Forger.set(page(), Forger.FORGED, "").replace("\"feature\":1", "\"feature\":999"),
                "{'type':'attachExistingElementById','node':%d,'attachReqId':1,'attachAssignedId':2,'attachId':'%s'}"
                        .formatted(button(), Forger.FORGED),
                "'%s'".formatted(Forger.FORGED))) {
            var twice = message.replace('\'', '"') + "," + message.replace('\'', '"');
            window.open("/boundaries");
            var unsent = new Forger(window).next(twice);
            var before = log.getAll().length();

            send(unsent, unsent.words());

            assertThat(complaints(log, before))
                    .as(message)
                    .singleElement()
                    .asString()
                    .contains(LINE);
            assertThat(log.getAll().substring(before)).doesNotContain(Forger.FORGED);
        }
    }

    /** An answer to a question of the server that nobody has asked. */
    @Test
    void saysNothingOfAnAnswerThatNobodyWaitsFor(CapturedOutput log) {
        var unsent = new Forger(window).next("""
                {"type":"channel","node":%d,"channel":99999,"args":["%s"]}""".formatted(page(), Forger.FORGED));
        var before = log.getAll().length();

        send(unsent, unsent.words());

        assertThat(complaints(log, before)).isEmpty();
        assertThat(log.getAll().substring(before)).doesNotContain(Forger.FORGED);
    }

    @Test
    void leavesOneLineForADeliveryThatIsNone(CapturedOutput log) {
        window.open("/boundaries");
        var unsent = new Forger(window).next(Forger.click(button()));
        for (var words : Stream.of(
                        Forger.FORGED,
                        "[]",
                        "{}",
                        unsent.words().replaceAll("\"clientId\":\\d+", "\"clientId\":7777"),
                        "[".repeat(200_000),
                        unsent.words().replace("\"rpc\":[", "\"rpc\":" + "[".repeat(50_000)))
                .toList()) {
            var before = log.getAll().length();

            var answer = send(unsent, words);

            assertThat(complaints(log, before)).singleElement().asString().contains(LINE);
            assertThat(log.getAll().substring(before)).doesNotContain(Forger.FORGED);
            assertThat(answer.text()).doesNotContain("Exception", "dev.waymark");
        }
        assertThat(window.open("/boundaries").text()).contains("You have closed no topic.");
    }

    private int page() {
        window.open("/boundaries");
        return pages.ours(kenji.login()).get(0);
    }

    private int button() {
        return pages.buttons(kenji.login(), "Close this topic").get(0);
    }

    private APIResponse send(Forger.Unsent unsent, String words) {
        var options = RequestOptions.create().setHeader("Content-Type", "application/json; charset=UTF-8");
        return window.page().request().post(unsent.address(), options.setData(words));
    }

    private static List<String> complaints(CapturedOutput log, int since) {
        return log.getAll()
                .substring(since)
                .lines()
                .filter(line -> COMPLAINT.matcher(line).find())
                .toList();
    }
}
