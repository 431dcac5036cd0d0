package dev.waymark.vault;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The wrapped keysets as they lie in the database. */
@Component
class KeysetRows {

    private final JdbcClient database;

    KeysetRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Wrapped> find(Owner owner) {
        return database.sql("select master_key, wrapped from waymark_keys.keyset where owner = :owner")
                .param("owner", owner.asText())
                .query((row, number) -> new Wrapped(row.getString("master_key"), row.getBytes("wrapped")))
                .optional();
    }

    /** False when somebody else was first. */
    boolean insertIfAbsent(Owner owner, Wrapped keyset) {
        return database.sql("insert ignore into waymark_keys.keyset (owner, master_key, wrapped) values (?, ?, ?)")
                        .params(owner.asText(), keyset.masterKey(), keyset.bytes())
                        .update()
                == 1;
    }

    boolean delete(Owner owner) {
        return database.sql("delete from waymark_keys.keyset where owner = :owner")
                        .param("owner", owner.asText())
                        .update()
                == 1;
    }

    /** A keyset and the id of the master key that wraps it. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Wrapped(String masterKey, byte[] bytes) {}
}
