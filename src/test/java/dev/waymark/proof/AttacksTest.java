package dev.waymark.proof;

import static dev.waymark.proof.Attacks.ATTRIBUTES;
import static dev.waymark.proof.Attacks.BESIDE;
import static dev.waymark.proof.Attacks.ELEMENTS;
import static dev.waymark.proof.Attacks.EXTENSIONS;
import static dev.waymark.proof.Attacks.FORMS;
import static dev.waymark.proof.Attacks.LANGUAGES;
import static dev.waymark.proof.Attacks.REACH;
import static dev.waymark.proof.Attacks.WHOLE_FILES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that want something else than a conversation: each is refused, and nothing is fetched or run. */
class AttacksTest {

    @Test
    void refusesWhateverIsInAnAttribute() {
        assertThat(ATTRIBUTES)
                .allSatisfy(attribute -> refuses("<userTask id='t' camunda:%s=\"%s\"/>".formatted(attribute, REACH)));
    }

    @Test
    void refusesExtensions() {
        assertThat(EXTENSIONS)
                .allSatisfy(extension ->
                        refuses("<userTask id='t'><extensionElements><camunda:%s/></extensionElements></userTask>"
                                .formatted(extension)));
    }

    @Test
    void refusesElements() {
        assertThat(ELEMENTS).allSatisfy(AttacksTest::refuses);
    }

    @Test
    void refusesWhatStandsBesideTheProcesses() {
        var before = prove(beside("")).findings().size();

        assertThat(BESIDE)
                .allSatisfy(text ->
                        assertThat(prove(beside(text)).findings()).as(text).hasSizeGreaterThan(before));
    }

    @Test
    void refusesWholeFiles() {
        assertThat(WHOLE_FILES).allSatisfy(file -> {
            var proof = prove(file.getBytes(StandardCharsets.UTF_8));

            assertThat(proof.verdict()).isEqualTo(Verdict.UNREADABLE);
            assertThat(proof.findings().get(0).message()).isNotBlank();
        });
    }

    @Test
    void refusesScriptsInEveryLanguage() {
        assertThat(LANGUAGES).allSatisfy(language -> {
            refuses("<scriptTask id='t' scriptFormat='%s'><script>1</script></scriptTask>".formatted(language));
            refuses("<scriptTask id='t' scriptFormat='%s' camunda:resource='deployment://x'/>".formatted(language));
            refuses(
                    "<sequenceFlow id='x' sourceRef='s' targetRef='e'><conditionExpression language='%s'>1</conditionExpression></sequenceFlow>"
                            .formatted(language));
        });
    }

    /** Deferred expressions, and one inside the other, wherever a text may stand. */
    @Test
    void refusesExpressionsInDisguise() {
        var disguises = List.of(
                "#{''.class}", "${'${x}'}", "${x}${y}", " ${ x }", "$\u200b{x}#{y}", "x${employee}", "${employee}x");

        assertThat(disguises).allSatisfy(text -> assertThat(
                        List.of("assignee", "dueDate", "delegateExpression", "formRef"))
                .allSatisfy(attribute -> refuses("<userTask id='t' camunda:%s=\"%s\"/>".formatted(attribute, text))));
    }

    @Test
    void refusesForms() {
        assertThat(FORMS).allSatisfy(form -> {
            var proof = new Prover(1000)
                    .prove(List.of(
                            Sketch.file("p", "start s async\nend e\ns -> e"),
                            new ReleaseFile("ask.form", form.getBytes(StandardCharsets.UTF_8))));

            assertThat(proof.allowsRelease()).isFalse();
            assertThat(proof.findings()).anyMatch(finding -> finding.file().equals("ask.form"));
        });
    }

    @Test
    void hasAtLeastSixtyOfThem() {
        var count = ATTRIBUTES.size()
                + EXTENSIONS.size()
                + ELEMENTS.size()
                + WHOLE_FILES.size()
                + BESIDE.size()
                + FORMS.size();

        assertThat(count + 3 * LANGUAGES.size()).isGreaterThan(100);
    }

    @Test
    void refusesTextInTwoBytesPerLetter() {
        assertThat(prove(Sketch.xml("p", "start s\nend e\ns -> e").getBytes(StandardCharsets.UTF_16))
                        .verdict())
                .isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void fetchesNothing() throws IOException {
        try (var canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(canary.getLocalPort());
            WHOLE_FILES.forEach(file -> prove(file.replace("PORT", port).getBytes(StandardCharsets.UTF_8)));
            ELEMENTS.forEach(element -> prove(around(element.replace("PORT", port))));
            BESIDE.forEach(text -> prove(beside(text.replace("PORT", port))));

            canary.setSoTimeout(200);
            assertThat(connected(canary)).isFalse();
        }
    }

    @Test
    void runsNothing(@TempDir Path folder) {
        var canary = folder.resolve("canary");
        ATTRIBUTES.forEach(attribute -> prove(around("<userTask id='t' camunda:%s=\"%s\"/>"
                .formatted(attribute, REACH.replace("CANARY", canary.toString())))));
        ELEMENTS.forEach(element -> prove(around(element.replace("CANARY", canary.toString()))));
        BESIDE.forEach(text -> prove(beside(text.replace("CANARY", canary.toString()))));

        assertThat(Files.exists(canary)).isFalse();
    }

    @Test
    void survivesAnyBytes() {
        var random = new Random(20261122);
        var whole = Sketch.xml("p", "start s\nuser t for=employee\nend e\ns -> t\nt -> e")
                .getBytes(StandardCharsets.UTF_8);
        var files = new ArrayList<byte[]>();
        for (int i = 0; i < 300; i++) {
            var damaged = whole.clone();
            for (int j = 0; j <= i % 7; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            files.add(damaged);
            var noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            files.add(noise);
        }

        assertThat(files).allSatisfy(file -> {
            assertThat(prove(file).allowsRelease()).isFalse();
            assertThat(new Prover(100).proveSoundness(List.of(new ReleaseFile("p.bpmn", file))))
                    .isNotEmpty();
        });
    }

    private static void refuses(String element) {
        var before = prove(around("")).findings().size();

        assertThat(prove(around(element)).findings()).as(element).hasSizeGreaterThan(before);
    }

    private static byte[] around(String element) {
        return Sketch.xml("p", "start s async\nend e\ns -> e")
                .replace("</process>", element + "</process>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] beside(String text) {
        return Sketch.xml("p", "start s async\nend e\ns -> e")
                .replace("</definitions>", text + "</definitions>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Proof prove(byte[] content) {
        return new Prover(1000).prove(List.of(new ReleaseFile("p.bpmn", content)));
    }

    private static boolean connected(ServerSocket canary) throws IOException {
        try (var caller = canary.accept()) {
            return caller.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
