package dev.waymark.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the rows of one benchmark and writes them as JSON and as a table into {@code target/bench}. */
final class Report {

    private final String name;
    private final List<Row> rows = new ArrayList<>();

    /**
     * One figure.
     *
     * @param size how large what was measured is
     * @param spread the quartiles around a median; empty where it is no ratio
     * @param goal what it is measured by; empty for none
     */
    record Row(String what, int size, double figure, String unit, String spread, String goal, boolean met) {

        static Row plain(String what, int size, double figure, String unit) {
            return new Row(what, size, figure, unit, "", "", true);
        }

        static Row ratio(String what, int size, Times.Ratio ratio) {
            var spread = String.format(Locale.ROOT, "%.2f…%.2f", ratio.low(), ratio.high());
            return new Row(what, size, ratio.median(), "x", spread, "", true);
        }

        /** A figure that is not to be larger than the goal. */
        static Row upTo(String what, int size, double figure, String unit, double goal) {
            return new Row(what, size, figure, unit, "", String.format(Locale.ROOT, "<= %.1f", goal), figure <= goal);
        }
    }

    Report(String name) {
        this.name = name;
    }

    void add(Row row) {
        rows.add(row);
    }

    void write() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "bench"));
        JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve(name + ".json").toFile(), rows);
        Files.writeString(folder.resolve(name + ".txt"), table());
        System.out.println(table());
    }

    private String table() {
        var table = new StringBuilder(String.format(
                "%-36s %8s %12s %-5s %-14s %-12s %s%n", "what", "size", "figure", "unit", "spread", "goal", "met"));
        for (Row row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-36s %8d %12.3f %-5s %-14s %-12s %s%n",
                    row.what(),
                    row.size(),
                    row.figure(),
                    row.unit(),
                    row.spread(),
                    row.goal(),
                    row.goal().isEmpty() ? "" : row.met() ? "yes" : "no"));
        }
        return table.toString();
    }
}
