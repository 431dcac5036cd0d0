package dev.waymark.proof;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The proof as a page for people who draw diagrams and for those who watch over them: rule by rule, what could happen,
 * and how. The page stands for itself: nothing is loaded, and everything that files say is text.
 */
public final class ProofReport {

    private static final String EXPLANATION =
            "The proof goes through every situation that the diagrams can lead to, one by one, and looks in each whether the promises to the employee are kept. Nothing is assumed about how people behave: every answer, every silence and every order of events is tried, also an answer that does not fit what came before. A release needs every rule to hold, and holds for these very files only.";

    private static final Pattern IN_QUOTES = Pattern.compile("„([^“]*)“");

    private final Proof proof;
    private final Locale locale;
    private final Markup markup = new Markup();

    /** @param locale German, or English for everybody else */
    public ProofReport(Proof proof, Locale locale) {
        this.proof = proof;
        this.locale = locale.getLanguage().equals("de") ? locale : Locale.ENGLISH;
    }

    /** The whole page, as of a day. */
    public String page(LocalDate day) {
        markup.begin(locale.getLanguage(), say("Is the way out proven?"));
        markup.element("h1", say("Is the way out proven?"));
        markup.element("p class=\"verdict %s\"".formatted(proof.verdict().word()), say(headline()));
        markup.element("h2", say("Rule by rule"));
        proof.rules().forEach(this::rule);
        examined(day);
        return markup.end();
    }

    private String headline() {
        return switch (proof.verdict()) {
            case PROVEN -> "Proven: every rule holds, in every situation that can arise.";
            case VIOLATED ->
                "Not releasable: at least one rule does not hold. What could happen is shown below. Where several do not hold, one cause is often behind them: mend one, and prove again.";
            case UNPROVEN -> "Not releasable: not everything could be proven. Why is shown below.";
            case UNREADABLE -> "Not releasable: a file cannot be read.";
        };
    }

    private void rule(RuleResult result) {
        markup.open("section class=\"%s\"".formatted(result.verdict().word()));
        markup.element(
                "h3", "%s %s: %s".formatted(result.rule(), say(result.rule().title()), say(outcome(result.verdict()))));
        if (result.verdict() != Verdict.PROVEN) {
            markup.element("h4", say("The promise"));
        }
        markup.element("p", say(result.rule().statement()));
        if (result.verdict() != Verdict.PROVEN) {
            markup.element("h4", say(result.verdict() == Verdict.VIOLATED ? "What could happen" : "not proven"));
            markup.element("p class=\"what\"", say(result.message()));
        }
        if (result.verdict() == Verdict.VIOLATED) {
            markup.element("h4", say("What to do about it"));
            markup.element("p", say(result.rule().mend()));
        }
        var way = result.path().stream().filter(ProofReport::hasAName).toList();
        if (way.size() > 1 || !result.situation().isEmpty()) {
            markup.element("h4", say("How it comes about"));
            markup.list("ol", withoutEchoes(way));
            markup.element("p", say("This is the shortest way; there may be others."));
        }
        if (!result.situation().isEmpty()) {
            markup.element("h4", say("What is going on then"));
            markup.list("ul", result.situation().stream().map(this::active).toList());
        }
        places(result);
        markup.close("section");
    }

    private void places(RuleResult result) {
        var places = proof.findings().stream()
                .filter(finding -> finding.rule() == result.rule())
                .map(finding -> finding.message().equals(result.message())
                        ? place(finding)
                        : "%s: %s".formatted(place(finding), say(finding.message())))
                .toList();
        if (!places.isEmpty()) {
            markup.element("h4", say("Places in the files"));
            markup.list("ul", places);
        }
    }

    private String place(Finding finding) {
        var place = finding.line() == 0
                ? finding.file()
                : Sentence.of("Line %s, %s", finding.line(), finding.file()).in(locale);
        var element = finding.element().isEmpty() ? "" : " (%s)".formatted(finding.element());
        return proof.legend()
                .nameAt(finding)
                .map(name -> "%s: %s%s".formatted(called(name), place, element))
                .orElseGet(() -> place + element);
    }

    /** A crossing on which nothing is written tells nobody anything. */
    private static boolean hasAName(PathStep step) {
        return !step.name().equals(step.element());
    }

    private static String outcome(Verdict verdict) {
        return switch (verdict) {
            case PROVEN -> "holds";
            case VIOLATED -> "does not hold";
            default -> "not proven";
        };
    }

    /** An event that is waited for is passed twice, when the waiting begins and when it ends. */
    private List<String> withoutEchoes(List<PathStep> way) {
        return IntStream.range(0, way.size())
                .filter(at -> at == 0 || !way.get(at).equals(way.get(at - 1)))
                .mapToObj(at -> step(way.get(at)))
                .toList();
    }

    private String active(PathStep step) {
        return proof.legend()
                .whoDoes(step)
                .map(person -> said(Sentence.of("%s has the task “%s”", person, step.name())))
                .orElseGet(() -> called(step.name()));
    }

    private String step(PathStep step) {
        var person = proof.legend().whoDoes(step);
        if (person.isPresent()) {
            var pattern = step.what() == PathStep.What.ENDS ? "%s does the task “%s”" : "%s gets the task “%s”";
            return said(Sentence.of(pattern, person.get(), step.name()));
        }
        var pattern =
                switch (step.what()) {
                    case BEGINS -> "“%s” begins";
                    case ENDS -> "“%s” is done";
                    case HAPPENS -> "“%s” happens";
                    case ASKED -> step.name().contains("?") ? "Question and answer: “%s”" : "“%s” happens";
                };
        return said(Sentence.of(pattern, step.name()));
    }

    private void examined(LocalDate day) {
        markup.element("h2", say("What was examined"));
        markup.element("p", say(EXPLANATION));
        markup.open("dl");
        fact("Situations gone through", String.format(locale, "%,d", proof.states()));
        fact("Files", files());
        fact("Fingerprint of all files (SHA-256)", proof.hash());
        fact(
                "Date",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day));
        markup.close("dl");
    }

    private void fact(String name, String value) {
        markup.element("dt", say(name));
        markup.element("dd", value);
    }

    private String files() {
        return proof.processes().stream()
                .map(ProcessProof::file)
                .map(file -> List.of(file.split("[/\\\\]")))
                .map(parts -> parts.get(parts.size() - 1))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String say(String message) {
        return calledInside(Sentence.in(locale, message));
    }

    private String said(Sentence sentence) {
        return calledInside(sentence.in(locale));
    }

    /** In German what stands on elements is quoted in German, where the diagrams say it. */
    private String calledInside(String sentence) {
        return IN_QUOTES
                .matcher(sentence)
                .replaceAll(quoted -> Matcher.quoteReplacement("„%s“".formatted(called(quoted.group(1)))));
    }

    private String called(String name) {
        return locale.getLanguage().equals("de") ? proof.legend().inGerman(name) : name;
    }
}
