package dev.waymark.forms;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code check-form PATH… [--json]}: says of form files, and of those in folders, what is wrong with them. */
public final class CheckFormCommand {

    public static final String NAME = "check-form";
    public static final String USAGE = NAME + " PATH… [--json]";

    static final int VALID = 0;
    static final int FINDINGS = 1;
    static final int UNREADABLE = 2;

    private static final int DEEPEST_FOLDER = 20;

    private final PrintStream out;
    private final boolean asJson;
    private int exit = VALID;

    private CheckFormCommand(PrintStream out, boolean asJson) {
        this.out = out;
        this.asJson = asJson;
    }

    /** Gives 0 if all forms are valid, 1 if there are findings, 2 if a file cannot be read. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        var paths = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        var unknown = arguments.stream()
                .filter(argument -> argument.startsWith("--") && !argument.equals("--json"))
                .findFirst();
        unknown.ifPresent(option -> err.println("There is no option " + option + "."));
        if (paths.isEmpty() || unknown.isPresent()) {
            err.println("Usage: " + USAGE);
            return UNREADABLE;
        }
        var command = new CheckFormCommand(out, arguments.contains("--json"));
        paths.forEach(command::check);
        out.flush();
        return command.exit;
    }

    private void check(String path) {
        try {
            var start = Path.of(path);
            if (!Files.isDirectory(start)) {
                report(path, read(start));
                return;
            }
            var forms = formsIn(start);
            forms.forEach(form -> report(form.toString(), read(form)));
            if (forms.isEmpty()) {
                report(path, FormReading.unreadable("$", "There is no form in this folder."));
            }
        } catch (IOException | RuntimeException unreadable) {
            report(path, FormReading.unreadable("$", "This cannot be read."));
        }
    }

    private static List<Path> formsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST_FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".form") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static FormReading read(Path file) {
        if (!Files.isRegularFile(file)) {
            return FormReading.unreadable("$", Files.exists(file) ? "This is no file." : "There is no such file.");
        }
        try (var bytes = Files.newInputStream(file)) {
            return Form.read(bytes.readNBytes(SafeJson.MOST_BYTES + 1));
        } catch (IOException unreadable) {
            return FormReading.unreadable("$", "The file cannot be opened.");
        }
    }

    private void report(String file, FormReading reading) {
        exit = Math.max(exit, !reading.readable() ? UNREADABLE : reading.valid() ? VALID : FINDINGS);
        if (asJson) {
            out.println(SafeJson.write(json(file, reading)));
        } else if (reading.valid()) {
            out.println(file + ": valid");
        } else {
            reading.findings().forEach(finding -> out.println(line(file, finding)));
        }
    }

    private static String line(String file, FormFinding finding) {
        return "%s: %s: %s".formatted(file, finding.path(), finding.message());
    }

    private static Map<String, Object> json(String file, FormReading reading) {
        var findings = new ArrayList<Map<String, String>>();
        for (var finding : reading.findings()) {
            var one = new LinkedHashMap<String, String>();
            one.put("path", finding.path());
            one.put("message", finding.message());
            findings.add(one);
        }
        var object = new LinkedHashMap<String, Object>();
        object.put("file", file);
        object.put("valid", reading.valid());
        object.put("findings", findings);
        return object;
    }
}
