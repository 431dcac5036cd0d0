package dev.waymark.vault;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All conversations and people that have anything in the vault, and the application with its own secret. */
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
                        union select :application from waymark_keys.erasure_secret
                        order by owner""")
                .param("application", Owner.application().asText())
                .query((row, number) -> Owner.fromText(row.getString("owner")))
                .list();
    }
}
