package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the proof says about diagrams that know nothing of Waymark's words. */
class SoundnessTest {

    @Test
    void callsAStraightProcessSound() {
        assertThat(prove("start s\nuser t\nend e\ns -> t\nt -> e")).isEqualTo(answers(true, true, true, true));
    }

    @Test
    void callsAForkAndJoinSound() {
        assertThat(prove("""
                start s
                and fork
                user a
                user b
                and join
                end e
                s -> fork
                fork -> a
                fork -> b
                a -> join
                b -> join
                join -> e
                """)).isEqualTo(answers(true, true, true, true));
    }

    @Test
    void seesThatAForkMergedWithoutAJoinIsUnsafeAndEndsTwice() {
        assertThat(prove("""
                start s
                and fork
                user a
                user b
                xor merge
                user c
                end e
                s -> fork
                fork -> a
                fork -> b
                a -> merge
                b -> merge
                merge -> c
                c -> e
                """)).isEqualTo(answers(false, true, false, true));
    }

    @Test
    void seesThatAChoiceNeverFillsAJoin() {
        assertThat(prove("""
                start s
                xor split
                user a
                user b
                and join
                end e
                s -> split
                split -> a
                split -> b
                a -> join
                b -> join
                join -> e
                """)).isEqualTo(answers(true, false, true, true));
    }

    @Test
    void seesActivitiesThatNothingGetsTo() {
        assertThat(prove("""
                start s
                user t
                xor loop
                user never
                end e
                s -> t
                t -> e
                loop -> never
                never -> loop
                """).noDeadActivities()).contains(false);
    }

    @Test
    void acceptsTwoDifferentEndsReachedSideBySide() {
        assertThat(prove("""
                start s
                and fork
                user a
                user b
                end ea
                end eb
                s -> fork
                fork -> a
                fork -> b
                a -> ea
                b -> eb
                """)).isEqualTo(answers(true, true, true, true));
    }

    @Test
    void joinsOnlyTheChosenBranchesOfAnInclusiveGateway() {
        assertThat(prove("""
                start s
                or split
                user a
                user b
                user c
                or join
                end e
                s -> split
                split -> a
                split -> b
                split -> c
                a -> join
                b -> join
                c -> join
                join -> e
                """)).isEqualTo(answers(true, true, true, true));
    }

    @Test
    void letsATerminateEndCutEverythingShort() {
        assertThat(prove("""
                start s
                and fork
                user a
                user b
                end ea terminate
                end eb
                s -> fork
                fork -> a
                fork -> b
                a -> ea
                b -> eb
                """).optionToComplete()).contains(true);
    }

    @Test
    void catchesAnErrorAroundASubprocess() {
        assertThat(prove("""
                start s
                sub x
                start xs
                user xt
                end xe error=e1
                xs -> xt
                xt -> xe
                done
                boundary caught on=x error=e1
                user repair
                end e
                s -> x
                x -> e
                caught -> repair
                repair -> e
                """)).isEqualTo(answers(true, true, true, true));
    }

    @Test
    void countsAnEndlessLoopAsNoWayToComplete() {
        assertThat(prove("""
                start s
                xor merge
                user t
                s -> merge
                merge -> t
                t -> merge
                """).optionToComplete()).contains(false);
    }

    @Test
    void saysNothingAboutWhatItDoesNotUnderstand() {
        var proof = new Prover()
                .proveSoundness(List.of(Sketch.file("p", "start s\ncomplexGateway g\nend e\ns -> g\ng -> e")));

        assertThat(proof.get(0).verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(proof.get(0).findings()).extracting(Finding::code).contains("not-understood");
    }

    @Test
    void givesUpAtTheLimitAndSaysSo() {
        var proof = new Prover(3)
                .proveSoundness(List.of(
                        Sketch.file("p", "start s\nuser a\nuser b\nuser c\nend e\ns -> a\na -> b\nb -> c\nc -> e")));

        assertThat(proof.get(0).verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(proof.get(0).rules().get(0).message()).contains("more than 3 situations");
    }

    private static Soundness prove(String lines) {
        return new Prover()
                .proveSoundness(List.of(Sketch.file("p", lines)))
                .get(0)
                .properties();
    }

    private static Soundness answers(boolean safe, boolean completes, boolean proper, boolean alive) {
        return new Soundness(Optional.of(safe), Optional.of(completes), Optional.of(proper), Optional.of(alive));
    }
}
