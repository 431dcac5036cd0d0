package dev.waymark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of the scripts for operators, as an operator runs it against a database. */
public record Script(int exit, String said) {

    public static Script run(EmbeddedDatabase database, Map<String, String> settings, String name, Object... words)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", "src/main/scripts/" + name));
        for (var word : words) {
            command.add(word.toString());
        }
        var script = new ProcessBuilder(command).redirectErrorStream(true);
        script.environment().merge("PATH", "", (path, none) -> database.programs() + ":" + path);
        script.environment()
                .put("WAYMARK_DATABASE_OPTIONS", database.clientOptions().toString());
        script.environment().putAll(settings);
        var process = script.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Script(process.waitFor(), said);
    }

    /** The file that a backup named as written. */
    public Path written(String schema) {
        return said.lines()
                .filter(line -> line.contains("/" + schema + "-"))
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new AssertionError(said));
    }
}
