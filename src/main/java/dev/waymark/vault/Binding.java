package dev.waymark.vault;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The place a ciphertext belongs to; taken to any other place it does not open. */
final class Binding {

    private static final int PARTS_THAT_NAME_IT = 3;

    private final String name;
    private final byte[] bytes;

    private Binding(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Each part is preceded by its length, so that no two lists of parts read the same. */
    static Binding of(String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var part : parts) {
                out.writeUTF(part);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Binding(
                Stream.of(parts).limit(PARTS_THAT_NAME_IT).collect(Collectors.joining(" ")), bytes.toByteArray());
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return name;
    }
}
