package dev.waymark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of every row of every table, ours, the engine's and the keys', as a dump would hold it. */
public final class WholeDatabase {

    private final JdbcClient database;

    public WholeDatabase(JdbcClient database) {
        this.database = database;
    }

    /** One row: its table, and what stands in it, byte for byte. */
    public record Row(String table, Map<String, String> columns) {

        boolean holds(List<String> dresses) {
            return columns.values().stream().anyMatch(value -> dresses.stream().anyMatch(value::contains));
        }

        @Override
        public String toString() {
            return table + columns;
        }
    }

    public List<Row> rows() {
        return tables().stream()
                .flatMap(
                        table -> database
                                .sql("select * from " + table)
                                .query((row, number) -> new Row(table, columns(row)))
                                .list()
                                .stream())
                .toList();
    }

    /** The rows in which a word stands: as it is, in two bytes a letter, in hexadecimal or in base 64. */
    public List<Row> rowsWith(String word) {
        var dresses = dressesOf(word);
        return rows().stream().filter(row -> row.holds(dresses)).toList();
    }

    private List<String> tables() {
        return database.sql("""
                        select concat(table_schema, '.', table_name) from information_schema.tables
                        where table_schema in (schema(), 'waymark_keys') and table_type = 'BASE TABLE'
                        order by 1""").query(String.class).list();
    }

    private static Map<String, String> columns(ResultSet row) throws SQLException {
        var columns = new TreeMap<String, String>();
        for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var value = row.getObject(i);
            if (value != null) {
                columns.put(row.getMetaData().getColumnLabel(i), new String(bytes(value), ISO_8859_1));
            }
        }
        return columns;
    }

    private static byte[] bytes(Object value) {
        return value instanceof byte[] bytes ? bytes : value.toString().getBytes(UTF_8);
    }

    public static List<String> dressesOf(String word) {
        var bytes = word.getBytes(UTF_8);
        var hex = HexFormat.of().formatHex(bytes);
        var dresses = new ArrayList<>(List.of(
                new String(bytes, ISO_8859_1),
                new String(word.getBytes(UTF_16LE), ISO_8859_1),
                hex,
                hex.toUpperCase(Locale.ROOT)));
        for (var before = 0; before < 3; before++) {
            dresses.add(inBase64(bytes, before));
        }
        return dresses;
    }

    /** The letters that do not depend on what stands before and behind it. */
    private static String inBase64(byte[] word, int before) {
        var shifted = new byte[before + word.length];
        System.arraycopy(word, 0, shifted, before, word.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        var certain = shifted.length / 3 * 4;
        return text.substring(before == 0 ? 0 : before + 1, certain);
    }
}
