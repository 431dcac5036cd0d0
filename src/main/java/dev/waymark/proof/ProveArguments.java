package dev.waymark.proof;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody typed after {@code prove}. */
record ProveArguments(
        boolean help,
        boolean json,
        Set<Rule> rules,
        int mostStates,
        Optional<Path> report,
        Locale language,
        List<Path> paths) {

    boolean soundnessOnly() {
        return rules.equals(EnumSet.of(Rule.R12));
    }

    static ProveArguments of(List<String> words) throws NotACommand {
        var json = false;
        var rules = EnumSet.range(Rule.R1, Rule.R14);
        var mostStates = Prover.MOST_STATES;
        var report = Optional.<Path>empty();
        var language = Locale.ENGLISH;
        var paths = new ArrayList<Path>();
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            switch (word) {
                case "--help", "-h" -> {
                    return new ProveArguments(true, false, rules, mostStates, report, language, List.of());
                }
                case "--json" -> json = true;
                case "--rules" -> rules = rules(next(word, rest));
                case "--max-states" -> mostStates = number(next(word, rest));
                case "--report" -> report = Optional.of(path(next(word, rest)));
                case "--language" -> language = Locale.forLanguageTag(next(word, rest));
                default -> paths.add(path(word));
            }
        }
        if (paths.isEmpty()) {
            throw new NotACommand("Which files or folders are to be proven?");
        }
        if (report.isPresent() && rules.equals(EnumSet.of(Rule.R12))) {
            throw new NotACommand("The report is about a release; leave --rules R12 out");
        }
        return new ProveArguments(false, json, rules, mostStates, report, language, paths);
    }

    private static String next(String option, Iterator<String> rest) throws NotACommand {
        if (!rest.hasNext()) {
            throw new NotACommand("Something belongs after %s".formatted(option));
        }
        return rest.next();
    }

    private static EnumSet<Rule> rules(String list) throws NotACommand {
        var rules = EnumSet.noneOf(Rule.class);
        for (String name : list.split(",", -1)) {
            try {
                rules.add(Rule.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new NotACommand("There are the rules R1 to R15, written like R2,R12");
            }
        }
        return rules;
    }

    private static int number(String text) throws NotACommand {
        try {
            var number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        throw new NotACommand("A number of situations belongs after --max-states");
    }

    private static Path path(String word) throws NotACommand {
        if (word.startsWith("--")) {
            throw new NotACommand("There is no option like that");
        }
        try {
            return Path.of(word);
        } catch (InvalidPathException noPath) {
            throw new NotACommand("That is no file name");
        }
    }
}
