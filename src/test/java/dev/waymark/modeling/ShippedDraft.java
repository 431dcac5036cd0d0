package dev.waymark.modeling;

import dev.waymark.engine.ChangeNote;
import dev.waymark.engine.ReleaseId;
import dev.waymark.shared.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;

/** A draft as it begins: a copy of what comes with the application, to be changed. */
public final class ShippedDraft {

    public static final PersonId AUTHOR = new PersonId("ingrid");
    public static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final TreeMap<FileName, DraftFile> files = new TreeMap<>();

    public ShippedDraft() {
        read(Path.of("processes"), ".bpmn");
        read(Path.of("forms"), ".form");
    }

    private void read(Path folder, String ending) {
        try (var found = Files.list(folder)) {
            for (Path path :
                    found.filter(file -> file.toString().endsWith(ending)).toList()) {
                put(FileName.ofUpload(path.getFileName().toString()), Files.readAllBytes(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Replaces a text in a file; it has to be there. */
    public ShippedDraft with(FileName file, String text, String replacement) {
        var before = text(file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException("%s does not say %s".formatted(file, text));
        }
        return put(file, before.replace(text, replacement).getBytes(StandardCharsets.UTF_8));
    }

    public ShippedDraft put(FileName file, byte[] content) {
        files.put(file, new DraftFile(file, content, 1, AUTHOR, NOW));
        return this;
    }

    public String text(FileName file) {
        return new String(files.get(file).content(), StandardCharsets.UTF_8);
    }

    public Draft draft() {
        return new Draft(
                new DraftId("draft"), "Mentors", new ReleaseId("one"), AUTHOR, ChangeNote.NONE, NOW, NOW, 1, files);
    }
}
