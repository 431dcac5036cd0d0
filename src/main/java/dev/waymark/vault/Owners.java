package dev.waymark.vault;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All conversations and people that have anything in the vault. */
@Component
class Owners {

    private final JdbcClient database;

    Owners(JdbcClient database) {
        this.database = database;
    }

    List<Owner> all() {
        return database.sql("""
                        select owner from entry union select owner from removed_entry union select owner from draft
                        union select owner from reader_log union select owner from waymark_keys.keyset
                        order by owner""").query((row, number) -> Owner.fromText(row.getString("owner"))).stream()
                .filter(owner -> owner.kind() != Owner.Kind.APPLICATION)
                .toList();
    }
}
