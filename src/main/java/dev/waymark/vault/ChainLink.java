package dev.waymark.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A place in the chain of an owner's reader log: the hash over a line and everything before it. */
record ChainLink(int number, String hash) {

    static final ChainLink START = new ChainLink(0, "");

    ChainLink next(Owner owner, Reading reading) {
        var line = Binding.of(
                hash,
                owner.asText(),
                Integer.toString(reading.number()),
                reading.person().value(),
                reading.section(),
                reading.channel().name(),
                Long.toString(reading.at().toEpochMilli()));
        return new ChainLink(number + 1, sha256(line.bytes()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("This Java has no SHA-256", broken);
        }
    }
}
