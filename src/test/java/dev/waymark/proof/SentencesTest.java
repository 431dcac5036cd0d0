package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the proof says, in both languages. */
class SentencesTest {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|\"\"\".*?\"\"\"", Pattern.DOTALL);

    /** Classes whose texts are for a terminal, or say that we are broken. */
    private static final Set<String> FOR_DEVELOPERS = Set.of(
            "ProofInWords.java",
            "ProveArguments.java",
            "ProveCommand.java",
            "ReleaseFolder.java",
            "Prover.java",
            "ReleaseHash.java",
            "Sentences.java",
            "Happening.java",
            "Moves.java");

    @Test
    void canBeSaidInGerman() throws IOException {
        var known = Sentences.known();

        assertThat(sentencesInTheSources()).hasSizeGreaterThan(100).allMatch(known::contains);
        for (Rule rule : Rule.values()) {
            assertThat(known).contains(rule.title(), rule.statement(), rule.mend());
        }
    }

    @Test
    void keepsEveryGap() {
        for (String sentence : Sentences.known()) {
            assertThat(gaps(Sentence.in(Locale.GERMAN, sentence))).as(sentence).isEqualTo(gaps(sentence));
        }
    }

    @Test
    void knowsASentenceAgainWhenItsGapsAreFilled() {
        assertThat(Sentence.in(Locale.GERMANY, "The employee cannot leave VISION out here (at “Sketch your visions”)"))
                .isEqualTo("Die Person kann Visionen hier nicht auslassen (bei „Sketch your visions“)");
        assertThat(Sentence.in(Locale.FRENCH, "The employee cannot leave VISION out here"))
                .isEqualTo("The employee cannot leave Visions out here");
        assertThat(Sentence.in(Locale.GERMAN, "Something else")).isEqualTo("Something else");
    }

    private static List<String> sentencesInTheSources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/dev/waymark/proof"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !FOR_DEVELOPERS.contains(file.getFileName().toString()))
                    .flatMap(SentencesTest::sentencesIn)
                    .toList();
        }
    }

    private static Stream<String> sentencesIn(Path file) {
        try {
            var text = COMMENT.matcher(Files.readString(file)).replaceAll("");
            return QUOTED.matcher(text.replaceAll("\"\\s*\\n\\s*\\+ \"", ""))
                    .results()
                    .map(found -> found.group(1))
                    .filter(words -> words.matches("[A-Z“%].* .*") && !words.matches("[%s: ]+"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static long gaps(String sentence) {
        return Pattern.compile("%[sd]").matcher(sentence).results().count();
    }
}
