package dev.waymark.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Files of a release on disk, and those that could not be read. */
record ReleaseFolder(List<ReleaseFile> files, List<String> unreadable) {

    private static final long LARGEST = 64L * 1024 * 1024;
    private static final int DEEPEST = 10;

    private static final List<String> ENDINGS = List.of(".bpmn", ".bpmn2", ".bpmn20.xml", ".form");

    private ReleaseFolder() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** The diagrams and forms in these folders, and these files whatever they are. */
    static ReleaseFolder read(List<Path> paths) throws NotACommand {
        var folder = new ReleaseFolder();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder.readFolder(path);
            } else {
                folder.readFile(path);
            }
        }
        if (folder.files.isEmpty() && folder.unreadable.isEmpty()) {
            throw new NotACommand("There is no diagram and no form there");
        }
        return folder;
    }

    private void readFolder(Path path) {
        try (var found = Files.walk(path, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            found.filter(ReleaseFolder::isPartOfARelease).sorted().forEach(this::readFile);
        } catch (IOException | UncheckedIOException closed) {
            unreadable.add(path.toString());
        }
    }

    private static boolean isPartOfARelease(Path path) {
        var name = path.toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path) && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private void readFile(Path path) {
        try {
            var content = Files.size(path) > LARGEST ? new byte[(int) LARGEST] : Files.readAllBytes(path);
            files.add(new ReleaseFile(path.toString(), content));
        } catch (IOException closed) {
            unreadable.add(path.toString());
        }
    }
}
