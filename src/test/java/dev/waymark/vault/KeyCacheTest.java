package dev.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.shared.ConversationId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeyCacheTest {

    private final AtomicLong now = new AtomicLong();
    private final KeyCache cache = new KeyCache(now::get);
    private final Owner owner = Owner.of(ConversationId.create());
    private final OwnerKey key = OwnerKey.create();

    @Test
    void remembersAKeysetForAMinute() {
        cache.put(owner, cache.loadedNow(key));

        pass(Duration.ofSeconds(59));
        assertThat(cache.find(owner)).contains(key);

        pass(Duration.ofSeconds(1));
        assertThat(cache.find(owner)).isEmpty();
    }

    @Test
    void countsFromTheLoadingAndNotFromTheKeeping() {
        var loaded = cache.loadedNow(key);
        pass(Duration.ofMinutes(1));
        cache.put(owner, loaded);

        assertThat(cache.find(owner)).isEmpty();
    }

    @Test
    void forgetsWhenTold() {
        cache.put(owner, cache.loadedNow(key));
        cache.forget(owner);

        assertThat(cache.find(owner)).isEmpty();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
