package dev.waymark.vault;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Keysets this node used within the last minute; a keyset destroyed on another node is forgotten here by then. */
@Component
class KeyCache {

    static final Duration LONGEST = Duration.ofMinutes(1);

    private static final int MOST = 2_000;

    private final Map<Owner, Loaded> keys = new LinkedHashMap<>();
    private final LongSupplier nanoTime;

    @Autowired
    KeyCache() {
        this(System::nanoTime);
    }

    KeyCache(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    Loaded loadedNow(OwnerKey key) {
        return new Loaded(key, nanoTime.getAsLong());
    }

    synchronized Optional<OwnerKey> find(Owner owner) {
        var loaded = keys.get(owner);
        return loaded == null || isOld(loaded) ? Optional.empty() : Optional.of(loaded.key());
    }

    synchronized void put(Owner owner, Loaded loaded) {
        keys.remove(owner);
        keys.put(owner, loaded);
        forgetTheOldest();
    }

    synchronized void forget(Owner owner) {
        keys.remove(owner);
    }

    /** The map keeps the order in which keys came, so that the oldest come first. */
    private void forgetTheOldest() {
        var oldestFirst = keys.values().iterator();
        while (oldestFirst.hasNext()) {
            var oldest = oldestFirst.next();
            if (keys.size() <= MOST && !isOld(oldest)) {
                return;
            }
            oldestFirst.remove();
        }
    }

    private boolean isOld(Loaded loaded) {
        return nanoTime.getAsLong() - loaded.atNanos() >= LONGEST.toNanos();
    }

    /** A keyset and when it came from the database. */
    record Loaded(OwnerKey key, long atNanos) {}
}
