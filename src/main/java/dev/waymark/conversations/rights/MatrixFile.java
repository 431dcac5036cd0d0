package dev.waymark.conversations.rights;

import dev.waymark.conversations.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The file that says who may do what: sections in brackets, in each a table whose columns are parted by bars. */
final class MatrixFile {

    static final String NAME = "who-may-do-what.txt";
    static final String IN_A_CONVERSATION = "in a conversation";
    static final String USE_CASE = "use case";

    private static final String NEVER = "-";
    private static final String ANY = "any";

    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

    private MatrixFile(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (var line : text.lines().toList()) {
            if (line.startsWith("[")) {
                rows = new ArrayList<>();
                columns = List.of();
                tables.put(line.substring(1, line.indexOf(']')), rows);
            } else if (line.contains("|") && columns.isEmpty()) {
                columns = cells(line);
            } else if (line.contains("|")) {
                rows.add(row(columns, cells(line), line));
            }
        }
    }

    static MatrixFile shipped() {
        try {
            return of(new ClassPathResource(NAME).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException absent) {
            throw new UncheckedIOException("Without %s nobody may do anything".formatted(NAME), absent);
        }
    }

    static MatrixFile of(String text) {
        return new MatrixFile(text);
    }

    /** The rows of a section, each cell by the name of its column. */
    List<Map<String, String>> section(String name) {
        return tables.getOrDefault(name, List.of());
    }

    /** The matrix of one conversation; it has exactly one line for each act. */
    Map<Act, Right> rights() {
        var rights = new EnumMap<Act, Right>(Act.class);
        for (var row : section(IN_A_CONVERSATION)) {
            var right = right(row);
            if (rights.put(right.act(), right) != null) {
                throw new IllegalArgumentException("\"%s\" stands in %s twice".formatted(words(right.act()), NAME));
            }
        }
        for (var act : Act.values()) {
            if (!rights.containsKey(act)) {
                throw new IllegalArgumentException(
                        "\"%s\" does not stand in %s, section [%s]".formatted(words(act), NAME, IN_A_CONVERSATION));
            }
        }
        return rights;
    }

    private static Right right(Map<String, String> row) {
        var granted = new EnumMap<Relation, Set<State>>(Relation.class);
        for (var relation : Relation.values()) {
            granted.put(relation, states(cell(row, relation), relation));
        }
        return new Right(constant(Act.class, row.getOrDefault("act", "")), granted, row.getOrDefault(USE_CASE, ""));
    }

    private static String cell(Map<String, String> row, Relation relation) {
        return row.entrySet().stream()
                .filter(column -> name(column.getKey()).equals(relation.name()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("%s has no column for %s".formatted(NAME, words(relation))));
    }

    private static Set<State> states(String cell, Relation relation) {
        if (cell.equals(NEVER)) {
            return Set.of();
        }
        if (!cell.equals(ANY)) {
            return Arrays.stream(cell.split(" +"))
                    .map(word -> constant(State.class, word))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));
        }
        return relation == Relation.MANAGER
                ? EnumSet.complementOf(EnumSet.of(State.ON_HOLD, State.ARCHIVED))
                : EnumSet.allOf(State.class);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static Map<String, String> row(List<String> columns, List<String> cells, String line) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("%s: this line has %d columns instead of %d: %s"
                    .formatted(NAME, cells.size(), columns.size(), line));
        }
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The file is for people: "manager's manager" is {@code MANAGERS_MANAGER}, "on-hold" is {@code ON_HOLD}. */
    private static String name(String words) {
        return words.toUpperCase(Locale.ROOT).replace("'", "").replace(' ', '_').replace('-', '_');
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String words) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name(words)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s: there is no %s called \"%s\""
                        .formatted(NAME, type.getSimpleName().toLowerCase(Locale.ROOT), words)));
    }
}
