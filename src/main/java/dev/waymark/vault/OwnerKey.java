package dev.waymark.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

/** The keyset of one owner: seals content to its place and opens it there. */
final class OwnerKey {

    private static final Configuration TINK = AeadConfig2026.get();

    /** Lengths of sealed texts are multiples of this, so that a length does not tell a "yes" from a "rather not". */
    private static final int BLOCK = 128;

    private static final byte END_OF_TEXT = (byte) 0x80;

    private final KeysetHandle keyset;
    private final Aead aead;

    private OwnerKey(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.aead = keyset.getPrimitive(TINK, Aead.class);
    }

    static OwnerKey create() {
        try {
            return new OwnerKey(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java has no AES-GCM with 256 bits", broken);
        }
    }

    /** Empty when another master key wrapped it, or it was altered, or it belongs to another owner. */
    static Optional<OwnerKey> unwrap(byte[] wrapped, Aead masterKey, Owner owner) {
        try {
            var place = placeOfKeyset(owner).bytes();
            return Optional.of(
                    new OwnerKey(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, masterKey, place, TINK)));
        } catch (GeneralSecurityException doesNotOpen) {
            return Optional.empty();
        }
    }

    byte[] wrap(Aead masterKey, Owner owner) {
        try {
            var place = placeOfKeyset(owner).bytes();
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, masterKey, place, TINK);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The keyset of %s cannot be wrapped".formatted(owner), broken);
        }
    }

    /** Seals with a new key from now on, and still opens what the former ones sealed. */
    OwnerKey withNewKey() {
        try {
            var newKey = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary();
            return new OwnerKey(KeysetHandle.newBuilder(keyset)
                    .setConfiguration(TINK)
                    .addEntry(newKey)
                    .build());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A keyset takes no new key", broken);
        }
    }

    byte[] seal(Content content, Binding place) {
        try {
            return aead.encrypt(padded(content.text().getBytes(StandardCharsets.UTF_8)), place.bytes());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Content cannot be sealed", broken);
        }
    }

    Optional<Content> open(byte[] sealed, Binding place) {
        try {
            return Optional.of(new Content(textOf(aead.decrypt(sealed, place.bytes()))));
        } catch (GeneralSecurityException doesNotOpen) {
            return Optional.empty();
        }
    }

    private static Binding placeOfKeyset(Owner owner) {
        return Binding.of("keyset", owner.asText());
    }

    private static byte[] padded(byte[] text) {
        var padded = Arrays.copyOf(text, (text.length / BLOCK + 1) * BLOCK);
        padded[text.length] = END_OF_TEXT;
        return padded;
    }

    private static String textOf(byte[] padded) throws GeneralSecurityException {
        var end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        if (end < 0 || padded[end] != END_OF_TEXT) {
            throw new GeneralSecurityException("Not padded as sealed texts are");
        }
        return new String(padded, 0, end, StandardCharsets.UTF_8);
    }
}
