package dev.waymark.vault;

import java.util.List;
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

    /** The next owners in the order of their names, so that one that cannot be rotated does not hold up the rest. */
    List<Owner> behind(int generation, String after, int most) {
        return database.sql("""
                        select owner from waymark_keys.keyset where generation < :generation and owner > :after
                        order by owner limit :most""")
                .param("generation", generation)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> Owner.fromText(row.getString("owner")))
                .list();
    }

    /** None when it was destroyed, or has been rotated by somebody else meanwhile. */
    Optional<Wrapped> lockBehind(int generation, Owner owner) {
        return database.sql("""
                        select master_key, wrapped from waymark_keys.keyset
                        where owner = :owner and generation < :generation for update""")
                .param("owner", owner.asText())
                .param("generation", generation)
                .query((row, number) -> new Wrapped(row.getString("master_key"), row.getBytes("wrapped")))
                .optional();
    }

    void replace(Owner owner, Wrapped keyset, int generation) {
        database.sql("""
                        update waymark_keys.keyset set master_key = :masterKey, wrapped = :wrapped,
                                                       generation = :generation
                        where owner = :owner""")
                .param("masterKey", keyset.masterKey())
                .param("wrapped", keyset.bytes())
                .param("generation", generation)
                .param("owner", owner.asText())
                .update();
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
