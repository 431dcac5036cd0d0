package dev.waymark.vault;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The keysets of all owners, unwrapped for as long as this node needs them. */
@Component
class Keysets {

    private final KeysetRows rows;
    private final KeyCache cache;
    private final MasterKeys masterKeys;

    Keysets(KeysetRows rows, KeyCache cache, MasterKeys masterKeys) {
        this.rows = rows;
        this.cache = cache;
        this.masterKeys = masterKeys;
    }

    /**
     * The keyset to seal with; the first content of an owner brings it into being. One that is there but cannot be
     * unwrapped is not replaced: that would bury what it sealed.
     */
    OwnerKey require(Owner owner) {
        return find(owner).orElseGet(() -> create(owner));
    }

    /** The keyset to open with; none when it was destroyed or cannot be unwrapped. */
    Optional<OwnerKey> find(Owner owner) {
        return KeysOfTransaction.current(cache)
                .find(owner)
                .or(() -> cache.find(owner))
                .or(() -> load(owner));
    }

    /** As it is in the database now: another node may have rotated it. */
    Optional<OwnerKey> load(Owner owner) {
        return rows.find(owner)
                .flatMap(wrapped -> masterKeys.unwrap(wrapped, owner))
                .map(key -> KeysOfTransaction.current(cache).keep(owner, key));
    }

    /** False when the keyset is gone or cannot be unwrapped. */
    boolean isSound(Owner owner) {
        return rows.find(owner)
                .flatMap(wrapped -> masterKeys.unwrap(wrapped, owner))
                .isPresent();
    }

    boolean destroy(Owner owner) {
        KeysOfTransaction.current(cache).forget(owner);
        return rows.delete(owner);
    }

    private OwnerKey create(Owner owner) {
        var key = OwnerKey.create();
        var masterKey = masterKeys.current();
        var wrapped = new KeysetRows.Wrapped(masterKey.id(), key.wrap(masterKey.aead(), owner));
        if (rows.insertIfAbsent(owner, wrapped)) {
            return KeysOfTransaction.current(cache).keep(owner, key);
        }
        return load(owner).orElseThrow(() -> new KeysetUnavailable(owner));
    }
}
