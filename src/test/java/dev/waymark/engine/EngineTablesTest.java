package dev.waymark.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

/**
 * The migration with the engine's tables is the engine's own scripts for MySQL, in which text may hold every character
 * and times keep their milliseconds. After an upgrade of the engine a copy of the new text lies in {@code target/}:
 * what is new in it belongs into a new migration and, as text, into V001.
 */
class EngineTablesTest {

    /** The order in which the engine itself runs its scripts. */
    private static final List<String> SCRIPTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    private static final Pattern LICENCE = Pattern.compile("\\A(--.*\\n)+\\n*");
    private static final Pattern TIME_COLUMN = Pattern.compile("(?m)^(\\s+\\w+_ (?:datetime|timestamp))(?=[ ,\\n])");

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V001__create_engine_tables.sql");
    private static final Path REGENERATED = Path.of("target/V001__create_engine_tables.sql");

    @Test
    void areTheEnginesOwnScriptsRewritten() throws IOException {
        var expected =
                header() + SCRIPTS.stream().map(EngineTablesTest::section).collect(Collectors.joining("\n"));
        Files.writeString(REGENERATED, expected);

        assertThat(Files.readString(MIGRATION))
                .as("the migration, compared with %s", REGENERATED)
                .isEqualTo(expected);
    }

    @Test
    void leaveNoTextNarrowAndNoTimeCoarse() throws IOException {
        var migration = Files.readString(MIGRATION);

        assertThat(migration)
                .doesNotContain("CHARSET=utf8 ", "utf8_bin")
                .doesNotContainPattern("(?i)\\w+_\\s+(datetime|timestamp)(?!\\(3\\))\\b");
        assertThat(Pattern.compile("create table ").matcher(migration).results())
                .hasSize(49);
    }

    private static String header() {
        return """
                -- The tables of the Camunda 7.24 engine: its own scripts for MySQL (Apache License 2.0, copyright Camunda
                -- Services GmbH), with utf8 widened to utf8mb4 and datetime and timestamp to milliseconds.
                -- Generated and compared by EngineTablesTest; do not edit by hand.

                """;
    }

    private static String section(String script) {
        var text = LICENCE.matcher(resource(script)).replaceFirst("");
        return "-- activiti.mysql.create.%s.sql%n%n".formatted(script)
                + rewritten(text).strip() + "\n";
    }

    private static String rewritten(String script) {
        var wide = script.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
        return TIME_COLUMN.matcher(wide).replaceAll("$1(3)").replaceAll("(?m)[ \\t]+$", "");
    }

    private static String resource(String script) {
        var name = "/org/camunda/bpm/engine/db/create/activiti.mysql.create.%s.sql".formatted(script);
        try (var stream = ProcessEngine.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read %s".formatted(name), unreadable);
        }
    }
}
