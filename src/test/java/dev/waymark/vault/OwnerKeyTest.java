package dev.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.shared.ConversationId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OwnerKeyTest {

    private static final Content CANARY = new Content("My father worked double shifts 🐤");

    private final Owner owner = Owner.of(ConversationId.create());
    private final MasterKey masterKey = MasterKey.fromText(MasterKey.createText());
    private final OwnerKey key = OwnerKey.create();
    private final Binding place = Binding.of("entry", owner.asText(), "1", "VALUE", "1");

    @Test
    void opensWhatItSealed() {
        assertThat(key.open(key.seal(CANARY, place), place)).contains(CANARY);
        assertThat(key.open(key.seal(new Content(""), place), place)).contains(new Content(""));
    }

    @Test
    void opensNothingAtAnotherPlace() {
        var sealed = key.seal(CANARY, place);

        assertThat(key.open(sealed, Binding.of("entry", "CONVERSATION:other", "1", "VALUE", "1")))
                .isEmpty();
        assertThat(key.open(sealed, Binding.of("entry", owner.asText(), "2", "VALUE", "1")))
                .isEmpty();
        assertThat(key.open(sealed, Binding.of("entry", owner.asText(), "1", "DREAM", "1")))
                .isEmpty();
        assertThat(key.open(sealed, Binding.of("entry", owner.asText(), "1", "VALUE", "2")))
                .isEmpty();
    }

    @Test
    void tellsPlacesApartWhosePartsRunTogether() {
        assertThat(Binding.of("ab", "c").bytes())
                .isNotEqualTo(Binding.of("a", "bc").bytes());
    }

    @Test
    void opensNothingThatWasAltered() {
        var sealed = key.seal(CANARY, place);

        for (var i = 0; i < sealed.length; i++) {
            var altered = sealed.clone();
            altered[i] ^= 1;
            assertThat(key.open(altered, place)).isEmpty();
        }
        assertThat(key.open(new byte[0], place)).isEmpty();
    }

    @Test
    void opensNothingOfAnotherOwner() {
        assertThat(OwnerKey.create().open(key.seal(CANARY, place), place)).isEmpty();
    }

    @Test
    void sealsShortAnswersToTheSameLength() {
        assertThat(key.seal(new Content("yes"), place))
                .hasSameSizeAs(key.seal(new Content("maybe another time, thank you"), place));
    }

    @Test
    void comesBackFromItsWrapping() {
        var again = OwnerKey.unwrap(key.wrap(masterKey.aead(), owner), masterKey.aead(), owner);

        assertThat(again.orElseThrow().open(key.seal(CANARY, place), place)).contains(CANARY);
    }

    @Test
    void staysWrappedForAnotherMasterKeyAndAnotherOwner() {
        var wrapped = key.wrap(masterKey.aead(), owner);

        assertThat(OwnerKey.unwrap(
                        wrapped, MasterKey.fromText(MasterKey.createText()).aead(), owner))
                .isEmpty();
        assertThat(OwnerKey.unwrap(wrapped, masterKey.aead(), Owner.of(ConversationId.create())))
                .isEmpty();
    }

    @Test
    void neverPrintsWhatItHolds() {
        var sealed = new String(key.seal(CANARY, place), StandardCharsets.ISO_8859_1);

        assertThat(CANARY.toString() + key + place + masterKey + sealed).doesNotContain("father", "shifts");
    }
}
