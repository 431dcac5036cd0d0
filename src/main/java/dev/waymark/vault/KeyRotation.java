package dev.waymark.vault;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives every keyset a new key and wraps it with the current master key, while people go on writing. Each keyset is a
 * transaction of its own; a rotation that was interrupted goes on with those that are left.
 */
@Component
class KeyRotation {

    private static final int AT_ONCE = 200;

    private final KeysetRows rows;
    private final MasterKeys masterKeys;
    private final JdbcClient database;
    private final Clock clock;
    private final TransactionTemplate transaction;

    KeyRotation(
            KeysetRows rows,
            MasterKeys masterKeys,
            JdbcClient database,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.masterKeys = masterKeys;
        this.database = database;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    Rotated rotate() {
        var number = in(this::beginOrGoOn);
        var left = new ArrayList<Owner>();
        var done = 0;
        var after = "";
        for (var owners = next(number, after); !owners.isEmpty(); owners = next(number, after)) {
            for (var owner : owners) {
                if (in(() -> rotate(owner, number))) {
                    done++;
                } else {
                    left.add(owner);
                }
                after = owner.asText();
            }
        }
        if (left.isEmpty()) {
            transaction.executeWithoutResult(status -> finish(number));
        }
        return new Rotated(done, left);
    }

    private List<Owner> next(int number, String after) {
        return in(() -> rows.behind(number, after, AT_ONCE));
    }

    private int beginOrGoOn() {
        return database.sql("select number from waymark_keys.rotation where finished_at is null for update")
                .query(Integer.class)
                .optional()
                .orElseGet(this::begin);
    }

    private int begin() {
        var number = database.sql("select coalesce(max(number), 0) + 1 from waymark_keys.rotation")
                .query(Integer.class)
                .single();
        database.sql("insert into waymark_keys.rotation (number, started_at) values (:number, :now)")
                .param("number", number)
                .param("now", Times.column(clock.instant()))
                .update();
        return number;
    }

    /** False when the keyset cannot be unwrapped; one that is gone meanwhile needs nothing. */
    private boolean rotate(Owner owner, int number) {
        var wrapped = rows.lockBehind(number, owner);
        if (wrapped.isEmpty()) {
            return true;
        }
        var keyset = masterKeys.unwrap(wrapped.get(), owner);
        keyset.ifPresent(key -> rows.replace(owner, masterKeys.wrap(key.withNewKey(), owner), number));
        return keyset.isPresent();
    }

    /** From now on the application starts without the former master keys. */
    private void finish(int number) {
        database.sql("update waymark_keys.rotation set finished_at = :now where number = :number")
                .param("number", number)
                .param("now", Times.column(clock.instant()))
                .update();
        database.sql("""
                        delete from waymark_keys.master_key
                        where id <> :current and id not in (select master_key from waymark_keys.keyset)""").param("current", masterKeys.current().id()).update();
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** How many keysets have a new key, and whose could not be unwrapped. */
    record Rotated(int done, List<Owner> left) {}
}
