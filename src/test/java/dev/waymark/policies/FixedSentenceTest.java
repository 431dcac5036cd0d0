package dev.waymark.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;

import dev.waymark.policies.NotToBeSaid.Problem;
import dev.waymark.ui.MessageBundles;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may stand in a sentence that is the same for everybody, and what never. */
class FixedSentenceTest {

    private static final String DE = " {name} kann jederzeit eines beginnen.";
    private static final String EN = " {name} can start one any time.";

    private final Wordings wordings = new Wordings(mock(JdbcClient.class), new MessageBundles());

    @ParameterizedTest
    @EnumSource
    void mayBeSaidAsItIsShipped(FixedSentence sentence) {
        var shipped = wordings.shipped(sentence);

        assertThat(shipped.english()).doesNotContain("!", "{0}");
        assertThatCode(() -> sentence.check(shipped)).doesNotThrowAnyException();
        assertThat(sentence.named(sentence.pattern(shipped.german()))).isEqualTo(shipped.german());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yet",
                "pending",
                "missing",
                "Refused",
                "declined",
                "overdue",
                "incomplete",
                "rejected",
                "missed",
                "reason",
                "why",
                "because"
            })
    void hasNoWordThatGivesSomebodyAway(String word) {
        var problem = problem(new Worded("It is " + word + "." + EN, "Es findet nicht statt." + DE));

        assertThat(problem.problem()).isEqualTo(Problem.FORBIDDEN);
        assertThat(problem.language()).isEqualTo(Locale.ENGLISH);
        assertThat(problem.what()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noch nicht",
                "ausstehend",
                "fehlt",
                "Abgelehnt",
                "überfällig",
                "verweigert",
                "unvollständig",
                "verpasst",
                "Grund",
                "Begründung",
                "warum",
                "weil"
            })
    void hasNoSuchWordInGermanEither(String word) {
        var problem = problem(new Worded("It is over." + EN, "Es ist " + word + "." + DE));

        assertThat(problem.problem()).isEqualTo(Problem.FORBIDDEN);
        assertThat(problem.language()).isEqualTo(Locale.GERMAN);
        assertThat(problem.what()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "It is over., LOST, {name}",
        "It is over {name} {0}., BRACES, {name}",
        "It is over {name} {stage}., BRACES, {name}",
        "What says {name}?, ASKS, ?",
        "'', EMPTY, ''"
    })
    void keepsItsPlacesAndAsksNothing(String english, Problem problem, String what) {
        var found = problem(new Worded(english, "Es findet nicht statt." + DE));

        assertThat(found.problem()).isEqualTo(problem);
        assertThat(found.what()).isEqualTo(what);
    }

    @Test
    void isShortEnoughForAPhone() {
        assertThat(problem(new Worded("a".repeat(400) + EN, "Es ist vorbei." + DE))
                        .problem())
                .isEqualTo(Problem.TOO_LONG);
    }

    @Test
    void isReadWithoutWhatFormattingWouldSwallow() {
        assertThat(new Worded(" don't\n  ask ", "")).isEqualTo(new Worded("don’t ask", ""));
    }

    private static NotToBeSaid problem(Worded words) {
        return catchThrowableOfType(NotToBeSaid.class, () -> FixedSentence.W1.check(words));
    }
}
