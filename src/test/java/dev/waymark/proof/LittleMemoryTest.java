package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code prove} in a process of its own with the memory that is promised to be enough: 512 MB. */
class LittleMemoryTest {

    private static final int BRANCHES = 300;

    @TempDir
    Path folder;

    @Test
    void givesUpBeforeTheMemoryDoes() throws Exception {
        var wide = Files.writeString(folder.resolve("wide.bpmn"), Sketch.xml("wide", wide()));

        var said = prove(List.of("--json", wide.toString()));

        assertThat(said.lines()).hasSize(1);
        assertThat(said).startsWith("{\"file\":").contains("Cannot be proven: more than");
    }

    private String prove(List<String> arguments) throws Exception {
        var out = folder.resolve("out.txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.waymark.Waymark",
                "prove"));
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    /** Many branches side by side: each situation is long, and very many follow it. */
    private static String wide() {
        var lines = new StringBuilder("start s async\nand f\nand j\nend e\ns -> f\nj -> e\n");
        IntStream.range(0, BRANCHES).forEach(branch -> lines.append(branch(branch)));
        return lines.toString();
    }

    private static String branch(int branch) {
        return "user a%1$d\nuser b%1$d\nuser c%1$d\nf -> a%1$d\na%1$d -> b%1$d\nb%1$d -> c%1$d\nc%1$d -> j\n"
                .formatted(branch);
    }
}
