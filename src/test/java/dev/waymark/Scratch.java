package dev.waymark;

import java.nio.file.Path;

/** Where tests put their databases, keys and logs. Maven runs tests in two processes; each has a folder of its own. */
public final class Scratch {

    private static final Path FOLDER = Path.of(System.getProperty("tests.folder", "target"));

    private Scratch() {}

    public static Path file(String name) {
        return FOLDER.resolve(name);
    }
}
