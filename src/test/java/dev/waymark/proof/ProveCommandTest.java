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
    void explainsItselfInsteadOfThrowing() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--rules", "R99", "x")).isEqualTo(2);
        assertThat(run("--max-states", "many", "x")).isEqualTo(2);
        assertThat(run("no-such-file.bpmn")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--rules LIST", "no-such-file.bpmn cannot be read");
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
