package dev.waymark.forms;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Feel.prepare();
        var command = new CheckFormCommand(out, arguments.contains("--json"));
        var candidates = paths.stream().flatMap(Candidate::of).toList();
        candidates.parallelStream().map(Candidate::read).toList().forEach(command::report);
        out.flush();
        return command.exit;
    }

    private void report(Reading read) {
        var file = read.file();
        var reading = read.reading();
        exit = Math.max(exit, !reading.readable() ? UNREADABLE : reading.valid() ? VALID : FINDINGS);
        if (asJson) {
            out.println(SafeJson.write(json(file, reading)));
        } else if (reading.valid()) {
            out.println(file + ": valid");
        } else {
            reading.findings().forEach(finding -> out.println(line(file, finding)));
        }
    }

    private record Reading(String file, FormReading reading) {}

    /** A file to read, or why there is none. */
    private record Candidate(String name, Optional<Path> file, String otherwise) {

        static Stream<Candidate> of(String path) {
            try {
                var start = Path.of(path);
                return Files.isDirectory(start) ? inFolder(start) : Stream.of(file(start));
            } catch (IOException | RuntimeException unreadable) {
                return Stream.of(new Candidate(path, Optional.empty(), "This cannot be read."));
            }
        }

        private static Stream<Candidate> inFolder(Path folder) throws IOException {
            try (var files = Files.walk(folder, DEEPEST_FOLDER)) {
                var forms = files.filter(file -> file.toString().endsWith(".form") && Files.isRegularFile(file))
                        .sorted()
                        .map(Candidate::file)
                        .toList();
                return forms.isEmpty() ? Stream.of(none(folder)) : forms.stream();
            }
        }

        private static Candidate none(Path folder) {
            return new Candidate(folder.toString(), Optional.empty(), "There is no form in this folder.");
        }

        private static Candidate file(Path file) {
            return Files.isRegularFile(file)
                    ? new Candidate(file.toString(), Optional.of(file), "The file cannot be opened.")
                    : new Candidate(
                            file.toString(),
                            Optional.empty(),
                            Files.exists(file) ? "This is no file." : "There is no such file.");
        }

        Reading read() {
            if (file.isPresent()) {
                try (var bytes = Files.newInputStream(file.get())) {
                    return new Reading(name, Form.read(bytes.readNBytes(SafeJson.MOST_BYTES + 1)));
                } catch (IOException unreadable) {
                    return new Reading(name, FormReading.unreadable("$", otherwise));
                }
            }
            return new Reading(name, FormReading.unreadable("$", otherwise));
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
