package dev.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.shared.ConversationId;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@VaultTest
class KeysetsTest {

    private static final Content CONTENT = new Content("seeing tangible results of work");

    private final Owner owner = Owner.of(ConversationId.create());

    @Autowired
    Sealing sealing;

    @Autowired
    Keysets keysets;

    @Autowired
    KeyCache cache;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void sealsNothingWithAKeysetThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            sealing.seal(owner, "text", "0", CONTENT);
            sealing.seal(owner, "text", "1", CONTENT);
            status.setRollbackOnly();
        });
        var sealed = transaction.execute(status -> sealing.seal(owner, "text", "2", CONTENT));

        cache.forget(owner);

        assertThat(open("2", sealed)).isEqualTo(CONTENT);
    }

    @Test
    void bringsOneKeysetIntoBeingWhenManyWriteAtOnce() throws InterruptedException {
        var sealed = new ConcurrentHashMap<String, byte[]>();
        var writers = Executors.newFixedThreadPool(4);
        IntStream.range(0, 12)
                .mapToObj(Integer::toString)
                .forEach(id -> writers.submit(() -> transaction.executeWithoutResult(
                        status -> sealed.put(id, sealing.seal(owner, "text", id, CONTENT)))));
        writers.shutdown();
        assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        cache.forget(owner);

        assertThat(sealed).hasSize(12);
        sealed.forEach((id, bytes) -> assertThat(open(id, bytes)).isEqualTo(CONTENT));
    }

    @Test
    void forgetsADestroyedKeyset() {
        var sealed = transaction.execute(status -> sealing.seal(owner, "text", "1", CONTENT));
        open("1", sealed);

        transaction.executeWithoutResult(status -> keysets.destroy(owner));

        assertThat(find("1", sealed)).isEmpty();
    }

    @Test
    void replacesNoKeysetThatWasAltered() {
        transaction.execute(status -> sealing.seal(owner, "text", "1", CONTENT));
        transaction.executeWithoutResult(
                status -> database.sql("update waymark_keys.keyset set wrapped = reverse(wrapped) where owner = ?")
                        .param(owner.asText())
                        .update());
        cache.forget(owner);

        assertThatThrownBy(() -> transaction.execute(status -> sealing.seal(owner, "text", "2", CONTENT)))
                .isInstanceOf(KeysetUnavailable.class)
                .hasMessageContaining("check that every node has the same master keys");
        transaction.executeWithoutResult(status -> keysets.destroy(owner));
    }

    private Content open(String id, byte[] sealed) {
        return find(id, sealed).orElseThrow();
    }

    private Optional<Content> find(String id, byte[] sealed) {
        return transaction.execute(status -> sealing.open(owner, "text", id, sealed));
    }
}
