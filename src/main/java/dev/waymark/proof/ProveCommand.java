package dev.waymark.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command {@code prove}: examines files and folders, says what it found, and ends with 0, 1 or 2. */
public final class ProveCommand {

    public static final String NAME = "prove";
    public static final int PROVEN = 0;
    public static final int VIOLATED = 1;
    public static final int UNREADABLE = 2;

    private static final String USAGE = """
            prove [--rules LIST] [--json] [--max-states N] [--report FILE [--language LANGUAGE]] PATH…

            Examines BPMN diagrams and forms: files, or folders with everything in them.
              --rules LIST     only these rules, such as R2,R12; with R12 alone, each diagram by itself,
                               whether it knows Waymark's words or not
              --json           one JSON object for each process on a line
              --max-states N   give up, and say so, after N situations (%d)
              --report FILE    also write the proof of a release as a page (HTML) for people
              --language de    the language of the page: en (without it) or de
            Ends with 0 when everything is proven, 1 when not, 2 when something cannot be read.
            """.formatted(Prover.MOST_STATES);

    private ProveCommand() {}

    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            var wanted = ProveArguments.of(arguments);
            if (wanted.help()) {
                out.print(USAGE);
                return PROVEN;
            }
            return prove(wanted, out);
        } catch (NotACommand mistake) {
            err.println(mistake.reason());
            err.print(USAGE);
            return UNREADABLE;
        } catch (OutOfMemoryError tooLarge) {
            err.println("Cannot be proven: there is not enough memory; try a smaller --max-states");
            return VIOLATED;
        }
    }

    private static int prove(ProveArguments wanted, PrintStream out) throws NotACommand {
        var folder = ReleaseFolder.read(wanted.paths());
        var prover = new Prover(wanted.mostStates());
        var processes = new ArrayList<ProcessProof>();
        folder.unreadable().forEach(file -> processes.add(ProcessProofs.closed(file)));
        if (wanted.soundnessOnly()) {
            processes.addAll(prover.proveSoundness(folder.files()));
            if (processes.isEmpty()) {
                throw new NotACommand("There is no diagram there");
            }
            processes.forEach(process -> print(process, wanted, out));
            return exit(processes);
        }
        var proof = prover.prove(folder.files(), wanted.rules());
        if (wanted.json()) {
            processes.addAll(proof.processes());
            processes.forEach(process -> print(process, wanted, out));
        } else {
            processes.forEach(process -> print(process, wanted, out));
            new ProofInWords(out).print(proof);
        }
        report(proof, wanted);
        return exit(Stream.concat(processes.stream(), proof.processes().stream())
                                .toList())
                        == UNREADABLE
                ? UNREADABLE
                : proof.allowsRelease() ? PROVEN : VIOLATED;
    }

    private static void report(Proof proof, ProveArguments wanted) throws NotACommand {
        if (wanted.report().isEmpty()) {
            return;
        }
        var page = new ProofReport(proof, wanted.language()).page(LocalDate.now(ZoneId.systemDefault()));
        try {
            Files.writeString(wanted.report().get(), page);
        } catch (IOException closed) {
            throw new NotACommand("The report cannot be written there");
        }
    }

    private static void print(ProcessProof process, ProveArguments wanted, PrintStream out) {
        if (wanted.json()) {
            out.println(ProofAsJson.line(process));
        } else {
            new ProofInWords(out).print(process);
        }
    }

    private static int exit(List<ProcessProof> processes) {
        var verdict = processes.stream().map(ProcessProof::verdict).reduce(Verdict.PROVEN, Verdict::and);
        return switch (verdict) {
            case PROVEN -> PROVEN;
            case UNREADABLE -> UNREADABLE;
            default -> VIOLATED;
        };
    }
}
