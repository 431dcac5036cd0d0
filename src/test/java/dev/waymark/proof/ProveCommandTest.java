package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people and pipelines get from the command {@code prove}. */
class ProveCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void endsWithZeroForTheShippedRelease() {
        assertThat(run("processes", "forms")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("R2", "withdraw anywhere", "proven");
    }

    @Test
    void writesOneLineOfJsonForEachProcess() throws IOException {
        var file = write("p.bpmn", Sketch.xml("p", "start s\nuser t\nend e\ns -> t\nt -> e"));

        assertThat(run("--rules", "R12", "--json", file)).isZero();

        var json = JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.path("file").asText()).isEqualTo(file);
        assertThat(json.path("process").asText()).isEqualTo("p");
        assertThat(json.path("verdict").asText()).isEqualTo("proven");
        assertThat(json.path("properties").path("safe").asBoolean()).isTrue();
        assertThat(json.path("properties").path("properCompletion").asBoolean()).isTrue();
        assertThat(json.path("rules").get(0).path("rule").asText()).isEqualTo("R12");
        assertThat(json.path("states").asInt()).isPositive();
    }

    @Test
    void endsWithOneWhenARuleIsBroken() throws IOException {
        var file = write("p.bpmn", Sketch.xml("p", "start s\nuser t\nend e\ns -> t\nt -> e"));

        assertThat(run("--json", file)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"rule\":\"R2\"", "\"verdict\":\"violated\"");
    }

    @Test
    void endsWithTwoForWhatCannotBeRead() throws IOException {
        assertThat(run("--json", write("p.bpmn", "no diagram"))).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"verdict\":\"unreadable\"", "\"process\":null");
    }

    @Test
    void writesALineForEachFileThatCannotBeRead() throws IOException {
        var good = write("a file.bpmn", Sketch.xml("p", "start s\nend e\ns -> e"));
        var noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("noise.bpmn"), noise);
        Files.createDirectory(folder.resolve("sub folder.bpmn"));

        assertThat(run(
                        "--rules",
                        "R12",
                        "--json",
                        good,
                        folder.toString(),
                        folder.resolve("gone.bpmn").toString()))
                .isEqualTo(2);
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4).allMatch(line -> line.startsWith("{\"file\":") && line.endsWith("}"));
        assertThat(lines)
                .filteredOn(line -> line.contains("\"verdict\":\"unreadable\""))
                .hasSize(2);
        assertThat(lines)
                .filteredOn(line -> line.contains("\"verdict\":\"proven\""))
                .hasSize(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysNullForWhatIsNotProven() throws IOException {
        var file = write("p.bpmn", Sketch.xml("p", "start s\ncomplexGateway g\nend e\ns -> g\ng -> e"));

        assertThat(run("--rules", "R12", "--json", file)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"verdict\":\"unproven\"")
                .contains(
                        "{\"safe\":null,\"optionToComplete\":null,\"properCompletion\":null,\"noDeadActivities\":null}");
    }

    /** One pool waits for what the other sends: each is answered for by itself, and the message is named. */
    @Test
    void tellsOfMessagesBetweenPools() throws IOException {
        var one = Sketch.xml("p", "start s\nreceive r message=m\nend e\ns -> r\nr -> e");
        var pools = one.replace("</definitions>", """
                <process id='q'><startEvent id='qs'/><sendTask id='qt'/>
                  <sequenceFlow id='q1' sourceRef='qs' targetRef='qt'/></process>
                <collaboration id='c'><participant id='pp' processRef='p'/><participant id='pq' processRef='q'/>
                  <messageFlow id='between' sourceRef='qt' targetRef='r'/></collaboration></definitions>""");

        assertThat(run("--rules", "R12", "--json", write("p.bpmn", pools))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"code\":\"message-flow\",\"element\":\"between\""));
        assertThat(run(write("p.bpmn", pools))).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("messageFlow");
    }

    @Test
    void writesTheReportAsAPage() throws IOException {
        var page = folder.resolve("the proof.html");

        assertThat(run("--report", page.toString(), "--language", "de", "processes", "forms"))
                .isZero();
        assertThat(Files.readString(page)).contains("<html lang=\"de\">", "Bewiesen");
        assertThat(run("--report", folder.toString(), "processes", "forms")).isEqualTo(2);
        assertThat(run("--rules", "R12", "--report", page.toString(), "processes"))
                .isEqualTo(2);
    }

    @Test
    void findsNothingInAnEmptyFolder() {
        assertThat(run("--json", folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no diagram and no form there");
    }

    @Test
    void explainsItselfInsteadOfThrowing() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--rules", "R99", "x")).isEqualTo(2);
        assertThat(run("--max-states", "many", "x")).isEqualTo(2);
        assertThat(run("no-such-file.bpmn")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--rules LIST");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("no-such-file.bpmn", "The file cannot be read");
    }

    @Test
    void saysTheSameTwice() {
        var once = new Shipped().prove();
        var again = new Shipped().prove();

        assertThat(again.hash()).isEqualTo(once.hash());
        assertThat(again.rules()).isEqualTo(once.rules());
        assertThat(again.states()).isEqualTo(once.states());
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... arguments) {
        return ProveCommand.run(List.of(arguments), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
