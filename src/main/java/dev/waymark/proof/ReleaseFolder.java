package dev.waymark.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of a release on disk. */
final class ReleaseFolder {

    private static final long LARGEST = 64L * 1024 * 1024;
    private static final int DEEPEST = 10;

    private ReleaseFolder() {}

    /** The diagrams and forms in these folders, and these files whatever they are. */
    static List<ReleaseFile> read(List<Path> paths) throws NotACommand {
        var files = new ArrayList<ReleaseFile>();
        for (Path path : paths) {
            try {
                if (Files.isDirectory(path)) {
                    files.addAll(readFolder(path));
                } else {
                    files.add(readFile(path));
                }
            } catch (IOException | UncheckedIOException unreadable) {
                throw new NotACommand("%s cannot be read".formatted(path));
            }
        }
        if (files.isEmpty()) {
            throw new NotACommand("There is no diagram and no form there");
        }
        return files;
    }

    private static List<ReleaseFile> readFolder(Path folder) throws IOException {
        try (var found = Files.walk(folder, DEEPEST)) {
            var files = new ArrayList<ReleaseFile>();
            for (Path path :
                    found.filter(ReleaseFolder::isPartOfARelease).sorted().toList()) {
                files.add(readFile(path));
            }
            return files;
        }
    }

    private static boolean isPartOfARelease(Path path) {
        var name = path.toString();
        return Files.isRegularFile(path)
                && (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml") || name.endsWith(".form"));
    }

    private static ReleaseFile readFile(Path path) throws IOException {
        var content = Files.size(path) > LARGEST ? new byte[(int) LARGEST] : Files.readAllBytes(path);
        return new ReleaseFile(path.toString(), content);
    }
}
