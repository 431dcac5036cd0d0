package dev.waymark;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application in a process of its own, on a database that is there. */
public final class FreshProcess implements AutoCloseable {

    private static final int MOST_SECONDS = 240;
    private static final int PIECE = 1 << 20;
    private static final String STARTED = "Started Waymark";

    private final Process process;
    private final Path log;

    private FreshProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    public static FreshProcess start(Path folder, Map<String, Object> settings) throws Exception {
        Files.createDirectories(folder);
        var log = folder.resolve("fresh.log");
        var command = new ArrayList<>(List.of(
                java("java"),
                "-Xmx300m",
                "-XX:TieredStopAtLevel=1",
                "-Dtests.folder=" + Scratch.file(""),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.waymark.Waymark",
                "--server.port=0",
                "--management.server.port=0",
                "--spring.profiles.active=test"));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var fresh = new FreshProcess(process, log);
        fresh.awaitStart();
        return fresh;
    }

    private void awaitStart() throws Exception {
        for (var second = 0; second < MOST_SECONDS; second++) {
            if (Files.readString(log).contains(STARTED)) {
                return;
            }
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                break;
            }
        }
        close();
        throw new IllegalStateException("The fresh process did not start: " + Files.readString(log));
    }

    /** Whether any of these stands in a dump of its heap, in one byte a letter or two. */
    public boolean remembers(List<String> words, Path dump) throws Exception {
        Files.deleteIfExists(dump);
        new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), "GC.heap_dump", dump.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        try {
            return words.stream().anyMatch(word -> holds(dump, word));
        } finally {
            Files.deleteIfExists(dump);
        }
    }

    private static boolean holds(Path dump, String word) {
        var one = word;
        var two = new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        try (var file = FileChannel.open(dump)) {
            if (file.size() < PIECE) {
                throw new IllegalStateException("There is no heap dump");
            }
            var overlap = two.length();
            for (long at = 0; at < file.size(); at += PIECE) {
                var bytes = new byte[(int) Math.min(PIECE + overlap, file.size() - at)];
                file.read(java.nio.ByteBuffer.wrap(bytes), at);
                var piece = new String(bytes, StandardCharsets.ISO_8859_1);
                if (piece.contains(one) || piece.contains(two)) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
