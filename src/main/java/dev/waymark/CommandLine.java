package dev.waymark;

import dev.waymark.forms.CheckFormCommand;
import dev.waymark.proof.ProveCommand;
import dev.waymark.vault.KeysCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the jar can do without a server. Only what needs the database loads Spring; the rest answers at once. */
final class CommandLine {

    private static final String HELP = """
            Without a command, Waymark starts its server.

            Commands that need no server and no database:
              --help                    this text
              check-form PATH… [--json] says of form files, or of all .form files in folders, what is wrong with them;
                                        exit 0 valid, 1 findings, 2 unreadable
              prove [--rules LIST] [--json] [--max-states N] [--report FILE [--language en|de]] PATH…
                                        proves diagrams and forms against the rules, or shows what breaks them;
                                        exit 0 proven, 1 violated or not proven, 2 unreadable
              keys create               prints a new master key

            Commands that need the database and the master key, while the server runs or not:
              keys rotate               gives every conversation a new key; without more words, `keys` explains
              keys check                looks whether everything opens and no reader log was altered;
                                        exit 0 fine, 1 trouble
            """;

    private static final Set<String> COMMANDS = Set.of(CheckFormCommand.NAME, KeysCommand.NAME, ProveCommand.NAME);
    private static final int DONE = 0;

    private CommandLine() {}

    /** Whether the arguments ask for something else than the server. */
    static boolean isMeant(String... arguments) {
        return arguments.length > 0 && (isHelp(arguments[0]) || COMMANDS.contains(arguments[0]));
    }

    /** Runs the command and gives its exit code. */
    static int run(String... arguments) {
        if (arguments[0].equals(KeysCommand.NAME)) {
            return KeysCommand.run(Arrays.asList(arguments).subList(1, arguments.length), stream(FileDescriptor.out));
        }
        // Libraries would otherwise write their logs between the lines of the answer.
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        return run(Arrays.asList(arguments), stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (isHelp(arguments.get(0))) {
            out.print(HELP);
            out.flush();
            return DONE;
        }
        var rest = arguments.subList(1, arguments.size());
        return arguments.get(0).equals(ProveCommand.NAME)
                ? ProveCommand.run(rest, out, err)
                : CheckFormCommand.run(rest, out, err);
    }

    private static boolean isHelp(String argument) {
        return argument.equals("--help") || argument.equals("-h") || argument.equals("help");
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
