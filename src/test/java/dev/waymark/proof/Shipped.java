package dev.waymark.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The release that comes with the application, to be damaged. */
public final class Shipped {

    private final Map<String, String> files = new TreeMap<>();

    public Shipped() {
        read(Path.of("processes"), ".bpmn");
        read(Path.of("forms"), ".form");
    }

    private void read(Path folder, String ending) {
        try (var found = Files.list(folder)) {
            for (Path path :
                    found.filter(file -> file.toString().endsWith(ending)).toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Replaces the first occurrence; the pattern must be there, or the mutant would be no mutant. */
    Shipped with(String file, String pattern, String replacement) {
        var before = files.get(file);
        var after = Pattern.compile(pattern, Pattern.DOTALL).matcher(before).replaceFirst(replacement);
        if (after.equals(before)) {
            throw new IllegalArgumentException("%s does not have %s".formatted(file, pattern));
        }
        files.put(file, after);
        return this;
    }

    Shipped without(String file) {
        files.remove(file);
        return this;
    }

    Shipped plus(String file, String content) {
        files.put(file, content);
        return this;
    }

    String text(String file) {
        return String.valueOf(files.get(file));
    }

    public Proof prove() {
        return new Prover(50_000).prove(files());
    }

    public Collection<ReleaseFile> files() {
        return files.entrySet().stream()
                .map(file -> new ReleaseFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
