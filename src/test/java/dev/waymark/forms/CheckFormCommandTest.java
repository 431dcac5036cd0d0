package dev.waymark.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFormCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeForms() throws IOException {
        Files.createDirectory(folder.resolve("inner"));
        write("good.form", "{\"type\":\"default\",\"components\":[]}");
        write("inner/flawed.form", "{\"type\":\"default\",\"components\":[{\"type\":\"html\"}]}");
        write("broken.form", "\u0000\u0001 no json");
        write("notes.txt", "no form");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private int run(String... arguments) {
        return CheckFormCommand.run(
                List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }

    @Test
    void givesTheWorstThatItSaw() {
        assertThat(run(path("good.form"))).isZero();
        assertThat(run(path("good.form"), path("inner"))).isEqualTo(1);
        assertThat(run(path("inner"), path("broken.form"))).isEqualTo(2);
    }

    @Test
    void saysWhereAndWhat() {
        run(path("inner/flawed.form"), path("good.form"));

        assertThat(lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(path("inner/flawed.form") + ": $.components[0].type: HTML is not shown"),
                        line -> assertThat(line).isEqualTo(path("good.form") + ": valid"));
    }

    @Test
    void writesOneObjectPerFile() {
        run("--json", path("."));

        assertThat(lines()).hasSize(3).allMatch(line -> line.startsWith("{\"file\":\"") && line.endsWith("]}"));
        assertThat(lines()).anyMatch(line -> line.endsWith("good.form\",\"valid\":true,\"findings\":[]}"));
        assertThat(lines())
                .anyMatch(line -> line.contains(
                        "\"valid\":false,\"findings\":[{\"path\":\"$.components[0].type\",\"message\":\"HTML"));
    }

    @Test
    void readsNothingThatIsNotThere() {
        assertThat(run(path("nowhere.form"))).isEqualTo(2);
        assertThat(run("\u0000")).isEqualTo(2);
        assertThat(run("/dev/zero")).isEqualTo(2);
        assertThat(lines())
                .containsExactly(
                        path("nowhere.form") + ": $: There is no such file.",
                        "\u0000: $: This cannot be read.",
                        "/dev/zero: $: This is no file.");
    }

    @Test
    void doesNotCallAnEmptyFolderValid() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThat(run(path("empty"))).isEqualTo(2);
    }

    @Test
    void explainsItself() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--fast", path("good.form"))).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .contains("Usage: check-form PATH… [--json]")
                .contains("no option --fast");
    }
}
