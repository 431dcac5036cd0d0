package dev.waymark.e2e;

import dev.waymark.EmbeddedDatabase;
import dev.waymark.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/** Waymark as {@code ./mvnw} starts it, in a process of its own that can be killed, on the database of the tests. */
final class OwnProcess implements AutoCloseable {

    private static final Pattern WELCOME = Pattern.compile("Waymark runs at (http://localhost:\\d+)");
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Process process;
    private final String address;

    private OwnProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static OwnProcess start() throws IOException, InterruptedException {
        var output = Files.createTempFile("own-process", ".log");
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.waymark.LocalWaymark");
        EmbeddedDatabase.ofTests().properties().forEach((key, value) -> command.environment()
                .put(key.toUpperCase(Locale.ROOT).replace('.', '_'), value.toString()));
        command.environment()
                .put("WAYMARK_MASTER_KEY_FILE", Scratch.file("test-master.key").toString());
        command.environment().put("SERVER_PORT", "0");
        var process = command.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new OwnProcess(process, address(process, output));
    }

    private static String address(Process process, Path output) throws IOException, InterruptedException {
        var latest = Instant.now().plus(LONGEST_START);
        while (process.isAlive() && Instant.now().isBefore(latest)) {
            var welcome = WELCOME.matcher(Files.readString(output));
            if (welcome.find()) {
                return welcome.group(1);
            }
            Thread.sleep(200);
        }
        process.destroyForcibly();
        throw new AssertionError("Waymark did not start: see " + output);
    }

    String address() {
        return address;
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
