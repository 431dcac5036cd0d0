package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What small diagrams in Waymark's words would do to the employee. */
class OptOutTest {

    private static final String WAYS_OUT = """
            sub withdraw event
            start out message=withdraw kind=withdraw
            service wipe block=eraseConversation kind=erase
            end gone
            out -> wipe
            wipe -> gone
            done
            sub changed event
            start new message=manager-changed kind=freeze
            service keep block=archiveConversation kind=erase
            end kept
            new -> keep
            keep -> kept
            done
            """;

    private static final String ASKED = """
            start s message=invited async
            user choose for=employee kind=choice
            xor wanted default=no
            call story of=story stage=STORY
            boundary left on=story message=leave-out-STORY kind=leave-out stage=STORY
            end e
            s -> choose
            choose -> wanted
            wanted -> story ${choice.includes('STORY')}
            wanted -> e id=no
            story -> e
            left -> e
            """ + WAYS_OUT;

    private static final String STORY =
            "start s\nuser tell for=employee kind=collect stage=STORY\nend e\ns -> tell\ntell -> e";

    @Test
    void letsAStageBeginAfterAYes() {
        assertThat(broken(ASKED)).doesNotContain(Rule.R1, Rule.R2, Rule.R3, Rule.R4, Rule.R12, Rule.R14);
    }

    @Test
    void noticesThatTheMindMayChangeWhileSomethingElseGoesOn() {
        assertThat(broken(ASKED.replace(
                        "wanted -> story ${", "user wait for=employee\nwait -> story\nwanted -> wait ${")))
                .contains(Rule.R1, Rule.R4);
    }

    @Test
    void noticesThatAnInterruptedScopeHasNoOtherWayOut() {
        var waits = ASKED.replace("new -> keep", "catch long timer=P60D\nnew -> long\nlong -> keep");

        assertThat(broken(waits)).contains(Rule.R2);
    }

    @Test
    void acceptsAWayOutDrawnOnceMoreInside() {
        var inside =
                "sub again event\nstart outagain message=withdraw kind=withdraw\nend goneagain\noutagain -> goneagain\ndone\n";
        var waits = ASKED.replace("new -> keep", inside + "catch long timer=P60D\nnew -> long\nlong -> keep");

        assertThat(broken(waits)).doesNotContain(Rule.R2);
    }

    @Test
    void tellsWhatCouldHappenToWhom() {
        var proof = prove(ASKED.replace("wanted -> e id=no", "wanted -> story id=no"));

        assertThat(proof.find(Rule.R4).orElseThrow().message()).contains("STORY");
        assertThat(proof.find(Rule.R1).orElseThrow().path())
                .extracting(PathStep::element)
                .containsSubsequence("choose", "wanted", "story", "tell");
    }

    private static List<Rule> broken(String series) {
        return prove(series).rules().stream()
                .filter(rule -> rule.verdict() != Verdict.PROVEN)
                .map(RuleResult::rule)
                .toList();
    }

    private static Proof prove(String series) {
        return new Prover(10_000).prove(List.of(Sketch.file("series", series), Sketch.file("story", STORY)));
    }
}
