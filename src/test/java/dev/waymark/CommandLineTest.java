package dev.waymark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... arguments) {
        var stream = new PrintStream(out, true, UTF_8);
        return CommandLine.run(List.of(arguments), stream, stream);
    }

    @Test
    void isMeantOnlyByItsCommands() {
        assertThat(CommandLine.isMeant("check-form", "x")).isTrue();
        assertThat(CommandLine.isMeant("--help")).isTrue();
        assertThat(CommandLine.isMeant()).isFalse();
        assertThat(CommandLine.isMeant("--server.port=8081")).isFalse();
    }

    @Test
    void namesItsCommands() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(UTF_8)).contains("check-form PATH… [--json]").contains("--help");
    }

    @Test
    void checksTheShippedForms() {
        assertThat(run("check-form", "forms")).isZero();
    }
}
