package dev.waymark.vault;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seals single texts that others keep in columns of their own: the place of a talk, a message. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Sealing {

    private static final Logger log = LoggerFactory.getLogger(Sealing.class);

    private final Keysets keysets;
    private final Counter unopened;

    Sealing(Keysets keysets, MeterRegistry meters) {
        this.keysets = keysets;
        this.unopened = meters.counter("waymark.vault.unopened");
    }

    /**
     * Seals a text to the column and row it will lie in.
     *
     * @param purpose the column, such as {@code talk.place}
     * @param id the row
     */
    public byte[] seal(Owner owner, String purpose, String id, Content content) {
        return seal(owner, placeOfText(owner, purpose, id), content);
    }

    /** Empty when it cannot be opened: the owner was erased, or it was sealed for another row. */
    public Optional<Content> open(Owner owner, String purpose, String id, byte[] sealed) {
        return open(owner, placeOfText(owner, purpose, id), sealed);
    }

    byte[] seal(Owner owner, Binding place, Content content) {
        return keysets.require(owner).seal(content, place);
    }

    /** Tries a fresh copy of the keyset before giving up, because another node may have rotated it. */
    Optional<Content> open(Owner owner, Binding place, byte[] sealed) {
        var content = keysets.find(owner)
                .flatMap(key -> key.open(sealed, place))
                .or(() -> keysets.load(owner).flatMap(key -> key.open(sealed, place)));
        if (content.isEmpty()) {
            log.warn("Cannot be opened, because it was altered or its key is gone: {}", place);
            unopened.increment();
        }
        return content;
    }

    private static Binding placeOfText(Owner owner, String purpose, String id) {
        return Binding.of("text", owner.asText(), purpose, id);
    }
}
