package dev.waymark.proof;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that want something else than a conversation: each is refused, and nothing is fetched or run. */
class AttacksTest {

    static Stream<Attack> attacks() {
        return Attack.all().stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesEachForWhatItIs(Attack attack) {
        var proof = attack.prove("1", "canary");

        assertThat(proof.allowsRelease()).isFalse();
        assertThat(proof.findings().stream()
                        .map(finding -> "%s %s".formatted(finding.rule(), finding.code()))
                        .distinct())
                .isEqualTo(attack.refusedFor());
        assertThat(proof.findings()).noneMatch(finding -> finding.message().isBlank());
        assertThat(attack.place().equals("file")).isIn(false, proof.verdict() == Verdict.UNREADABLE);
    }

    /** Those that bring nothing along are taken, or the others would show nothing. */
    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(new Attack("element", List.of(), "<TASK/>")
                        .prove("1", "canary")
                        .findings())
                .isEmpty();
        assertThat(new Attack("beside", List.of(), "<message id='m' name='m'/>")
                        .prove("1", "canary")
                        .findings())
                .isEmpty();
    }

    @Test
    void hasManyOfEachKind() {
        var kinds = attacks().collect(groupingBy(Attack::place, counting()));

        assertThat(kinds.get("attribute")).isGreaterThanOrEqualTo(55);
        assertThat(kinds.get("element")).isGreaterThanOrEqualTo(90);
        assertThat(kinds.get("beside")).isGreaterThanOrEqualTo(15);
        assertThat(kinds.get("file")).isGreaterThanOrEqualTo(24);
        assertThat(kinds.get("form")).isGreaterThanOrEqualTo(10);
    }

    @Test
    void refusesTextInTwoBytesPerLetter() {
        assertThat(prove(Sketch.xml("p", "start s\nend e\ns -> e").getBytes(StandardCharsets.UTF_16))
                        .verdict())
                .isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void fetchesAndRunsNothing(@TempDir Path folder) throws IOException {
        var file = folder.resolve("canary");
        try (var canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(canary.getLocalPort());
            attacks().forEach(attack -> attack.prove(port, file.toString()));

            canary.setSoTimeout(200);
            assertThat(connected(canary)).isFalse();
        }
        assertThat(Files.exists(file)).isFalse();
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
