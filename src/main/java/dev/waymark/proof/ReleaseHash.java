package dev.waymark.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/** One number for all bytes of a release; the order of the files makes no difference. */
public final class ReleaseHash {

    private ReleaseHash() {}

    public static String of(Collection<ReleaseFile> files) {
        var digest = sha256();
        files.stream().sorted(Comparator.comparing(ReleaseFile::name)).forEach(file -> {
            add(digest, file.name().getBytes(StandardCharsets.UTF_8));
            add(digest, file.content());
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The length comes first, so that no two releases run into the same bytes. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
