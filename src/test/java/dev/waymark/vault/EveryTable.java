package dev.waymark.vault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a word in every column of every table, the engine's and the keys' included. */
public final class EveryTable {

    private EveryTable() {}

    public static List<String> rowsWith(JdbcClient database, String word) {
        return tables(database)
                .flatMap(table -> rows(database, table)
                        .filter(row -> row.values().stream().anyMatch(value -> holds(value, word)))
                        .map(row -> table + " " + row.keySet()))
                .toList();
    }

    public static List<String> ofTheEngineWith(JdbcClient database, String word) {
        return rowsWith(database, word).stream()
                .filter(row -> row.contains(".ACT_"))
                .toList();
    }

    private static Stream<String> tables(JdbcClient database) {
        return database.sql("""
                        select concat(table_schema, '.', table_name) from information_schema.tables
                        where table_schema in (schema(), 'waymark_keys') and table_type = 'BASE TABLE'""").query(String.class).list().stream();
    }

    private static Stream<Map<String, Object>> rows(JdbcClient database, String table) {
        return database.sql("select * from " + table).query().listOfRows().stream();
    }

    private static boolean holds(Object value, String word) {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8).contains(word);
        }
        return value != null && value.toString().contains(word);
    }
}
