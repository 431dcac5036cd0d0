package dev.waymark.vault;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The keysets that the running transaction has seen. They reach the cache only once it is committed: a keyset that was
 * created and rolled back must seal nothing else.
 */
final class KeysOfTransaction implements TransactionSynchronization {

    private final Map<Owner, KeyCache.Loaded> loaded = new HashMap<>();
    private final Set<Owner> destroyed = new HashSet<>();
    private final KeyCache cache;

    private KeysOfTransaction(KeyCache cache) {
        this.cache = cache;
    }

    static KeysOfTransaction current(KeyCache cache) {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof KeysOfTransaction keys && keys.cache == cache) {
                return keys;
            }
        }
        var keys = new KeysOfTransaction(cache);
        TransactionSynchronizationManager.registerSynchronization(keys);
        return keys;
    }

    Optional<OwnerKey> find(Owner owner) {
        return Optional.ofNullable(loaded.get(owner)).map(KeyCache.Loaded::key);
    }

    OwnerKey keep(Owner owner, OwnerKey key) {
        loaded.put(owner, cache.loadedNow(key));
        return key;
    }

    /** Somebody else may fetch the keyset until the commit, so it is forgotten once more after it. */
    void forget(Owner owner) {
        loaded.remove(owner);
        destroyed.add(owner);
        cache.forget(owner);
    }

    @Override
    public void afterCommit() {
        loaded.forEach(cache::put);
        destroyed.forEach(cache::forget);
    }
}
