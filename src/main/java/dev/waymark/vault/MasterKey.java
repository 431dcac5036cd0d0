package dev.waymark.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One key that wraps keysets; its id tells keys apart and gives nothing of the key away. */
final class MasterKey {

    private static final int BYTES = 32;
    private static final int BYTES_OF_ID = 16;

    private final String id;
    private final Aead aead;

    private MasterKey(byte[] key) {
        try {
            this.id = idOf(key);
            this.aead = new AesGcmJce(key);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java has no AES-GCM with 256 bits", broken);
        }
    }

    /** A new key, as the text that stands in a key file. */
    static String createText() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    static MasterKey fromText(String text) {
        try {
            var key = Base64.getDecoder().decode(text);
            if (key.length == BYTES) {
                return new MasterKey(key);
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through without the cause: it would repeat a character of the key.
        }
        throw MasterKeyUnusable.notAKey();
    }

    String id() {
        return id;
    }

    Aead aead() {
        return aead;
    }

    private static String idOf(byte[] key) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var fingerprint = mac.doFinal("waymark master key".getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(fingerprint, BYTES_OF_ID));
    }
}
