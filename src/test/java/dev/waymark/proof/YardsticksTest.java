package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Facts about soundness on which textbooks and other checkers agree, for diagrams that know nothing of Waymark. */
class YardsticksTest {

    @Test
    void countsTokensOnFlowsOnly() {
        assertThat(
                        prove(
                                "start s\ntask split\ntask a\ntask b\ntask c\ns -> split\nsplit -> a\nsplit -> b\na -> c\nb -> c"))
                .isEqualTo(answers(true, true, true, true));
    }

    @Test
    void countsHowOftenAnEndIsReachedOnceEverythingIsOver() {
        assertThat(
                        prove(
                                "start s\ntask split\ntask a\ntask b\nend e\ns -> split\nsplit -> a\nsplit -> b\na -> e\nb -> e"))
                .isEqualTo(answers(true, true, false, true));
        assertThat(prove(
                                "start s\nand split\ntask a\ntask b\nand never\nend e\nend f\nxor only\ns -> split\nsplit -> a\nsplit -> b\nsplit -> never\nonly -> never\nnever -> f\na -> e\nb -> e")
                        .properCompletion())
                .contains(true);
    }

    @Test
    void asksNoConditionsOfOthers() {
        assertThat(
                        prove(
                                "start s\nxor q\ntask a\ntask b\nend e\ns -> q\nq -> a ${approved}\nq -> b ${amount > 100}\na -> e\nb -> e"))
                .isEqualTo(answers(true, true, true, true));
        assertThat(prove("start s\nxor q\nend e\ns -> q\nq -> e ${approved}"))
                .isEqualTo(answers(true, true, true, true));
    }

    @Test
    void startsOncePerStartEvent() {
        assertThat(prove("start a\nstart b\nand j\nend e\na -> j\nb -> j\nj -> e")
                        .optionToComplete())
                .contains(false);
        assertThat(prove("start a\nstart b message=m\nxor j\nend e\na -> j\nb -> j\nj -> e"))
                .isEqualTo(answers(true, true, true, true));
    }

    @Test
    void startsWithEverythingThatNoFlowLeadsTo() {
        assertThat(prove("task a\ntask b\nand j\nend e\na -> j\nb -> j\nj -> e"))
                .isEqualTo(answers(true, true, true, true));
    }

    @Test
    void letsMessagesComeFromElsewhere() {
        assertThat(
                        prove(
                                "start s\nevents g\ncatch m message=m\nreceive r message=n\ncatch t timer=P1D\nend e\ns -> g\ng -> m\ng -> r\ng -> t\nm -> e\nr -> e\nt -> e"))
                .isEqualTo(answers(true, true, true, true));
    }

    @Test
    void seesWhenAnInclusiveSplitIsMergedWithoutAJoin() {
        assertThat(
                        prove(
                                "start s\nor split\ntask a\ntask b\nxor merge\nend e\ns -> split\nsplit -> a\nsplit -> b\na -> merge\nb -> merge\nmerge -> e"))
                .isEqualTo(answers(false, true, false, true));
    }

    /** The branch beside it could come round again, but then so could the one that has arrived. */
    @Test
    void doesNotLetAnInclusiveJoinWaitForTheNextRound() {
        assertThat(prove("""
                start s
                xor again
                and fork
                task beside
                or split
                task a
                task b
                or join
                and both
                xor q
                end e
                s -> again
                again -> fork
                fork -> beside
                fork -> split
                split -> a
                split -> b
                a -> join
                b -> join
                beside -> both
                join -> both
                both -> q
                q -> again
                q -> e
                """)).isEqualTo(answers(true, true, true, true));
    }

    @Test
    void letsAnInclusiveJoinWaitForWhatComesOverALink() {
        assertThat(prove("""
                start s
                or split
                task a
                throw out link=l
                catch in link=l
                task b
                or join
                end e
                s -> split
                split -> a
                split -> b
                a -> out
                in -> join
                b -> join
                join -> e
                """)).isEqualTo(answers(true, true, true, true));
    }

    @Test
    void endsEverythingWithATerminateEnd() {
        assertThat(
                        prove(
                                "start s\nand f\ntask a\ntask b\nend t terminate\nand j\nxor never\ns -> f\nf -> a\nf -> b\na -> t\nb -> j\nnever -> j\nj -> t"))
                .isEqualTo(answers(true, true, true, true));
    }

    @Test
    void knowsThatAnEndlessSupplyOfTokensIsUnsafe() {
        var soundness = prove("start s\nxor m\nand f\ntask a\ns -> m\nm -> f\nf -> m\nf -> a");

        assertThat(soundness.safe()).contains(false);
        assertThat(soundness.optionToComplete()).contains(false);
    }

    @Test
    void foldsTwentyBranchesSideBySide() {
        var proof = proof(branches(20));

        assertThat(proof.properties()).isEqualTo(answers(true, true, true, true));
        assertThat(proof.states()).isLessThan(1_000);
    }

    @Test
    void foldsLoopsAndBlocksInBlocks() {
        var lines = new StringBuilder("start s\n");
        var flows = new StringBuilder();
        var last = "s";
        for (int i = 0; i < 60; i++) {
            lines.append("xor m%d\nand k%d\ntask a%d\nor o%d\ntask b%d\ntask c%d\nor p%d\nand j%d\nxor q%d\n"
                    .replace("%d", String.valueOf(i)));
            flows.append((last
                            + " -> m%d\nm%d -> k%d\nk%d -> a%d\nk%d -> o%d\no%d -> b%d\no%d -> c%d\nb%d -> p%d\nc%d -> p%d\na%d -> j%d\np%d -> j%d\nj%d -> q%d\nq%d -> m%d\n")
                    .replace("%d", String.valueOf(i)));
            last = "q" + i;
        }
        var proof = proof(lines + "end e\n" + flows + last + " -> e");

        assertThat(proof.properties()).isEqualTo(answers(true, true, true, true));
    }

    @Test
    void stillSeesWhatIsWrongInALargeDiagram() {
        var lines = branches(13).replace("and j", "xor j");

        assertThat(proof(lines).properties().safe()).contains(false);
        assertThat(proof(branches(20) + "\ntask dead\nxor alone\nalone -> dead\ndead -> alone")
                        .properties())
                .isEqualTo(answers(true, true, true, false));
        assertThat(proof(branches(20).replace("task t7", "end t7").replaceAll("t7 -> j\n", ""))
                        .properties())
                .isEqualTo(answers(true, true, true, true));
    }

    /** A gateway that waits for events chooses; folding what follows must not hide a join that is never filled. */
    @Test
    void foldsWhatFollowsAnEventWithoutFillingAJoin() {
        var events =
                "events g\ncatch m message=m\ncatch t timer=P1D\nand stuck\nend late\nj -> g\ng -> m\ng -> t\nm -> stuck\nt -> stuck\nstuck -> late\n";

        assertThat(proof(branches(14).replace("j -> e\n", "").replace("end e\n", "") + events)
                        .properties())
                .isEqualTo(answers(true, false, true, true));
    }

    @Test
    void readsWhateverOthersDrew() {
        var foreign = """
                <?xml version='1.0' encoding='windows-1252'?>
                <semantic:definitions xmlns:semantic='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:v='urn:vendor'
                    xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b.xsd' v:tool='x'>
                  <semantic:import importType='t' location='x.xsd' namespace='n'/>
                  <semantic:itemDefinition id='i'/>
                  <semantic:collaboration id='c'><semantic:participant id='pa' processRef='p'/><semantic:participant id='black'/>
                    <semantic:messageFlow id='mf' sourceRef='black' targetRef='catch'/></semantic:collaboration>
                  <semantic:process id='p' v:x='1'>
                    <semantic:ioSpecification><semantic:inputSet/><semantic:outputSet/></semantic:ioSpecification>
                    <semantic:laneSet><semantic:lane id='l'><semantic:flowNodeRef>t</semantic:flowNodeRef></semantic:lane></semantic:laneSet>
                    <semantic:extensionElements><v:thing><v:inner/></v:thing></semantic:extensionElements>
                    <semantic:startEvent id='s' parallelMultiple='false'/>
                    <semantic:transaction id='x'><semantic:startEvent id='xs'/><semantic:endEvent id='xe'><semantic:cancelEventDefinition/></semantic:endEvent>
                      <semantic:sequenceFlow id='xf' sourceRef='xs' targetRef='xe'/></semantic:transaction>
                    <semantic:boundaryEvent id='cancelled' attachedToRef='x'><semantic:cancelEventDefinition/></semantic:boundaryEvent>
                    <semantic:boundaryEvent id='undo' attachedToRef='t'><semantic:compensateEventDefinition/></semantic:boundaryEvent>
                    <semantic:task id='t'><semantic:standardLoopCharacteristics/></semantic:task>
                    <semantic:serviceTask id='h' isForCompensation='true'/>
                    <semantic:association id='as' sourceRef='undo' targetRef='h'/>
                    <semantic:intermediateCatchEvent id='catch'><semantic:conditionalEventDefinition><semantic:condition/></semantic:conditionalEventDefinition></semantic:intermediateCatchEvent>
                    <semantic:intermediateThrowEvent id='back'><semantic:compensateEventDefinition/></semantic:intermediateThrowEvent>
                    <semantic:endEvent id='e'/><semantic:endEvent id='e2'/>
                    <semantic:dataObjectReference id='d'/><semantic:textAnnotation id='ta'><semantic:text>ä</semantic:text></semantic:textAnnotation>
                    <semantic:sequenceFlow id='f1' sourceRef='s' targetRef='x'/>
                    <semantic:sequenceFlow id='f2' sourceRef='x' targetRef='e2'/>
                    <semantic:sequenceFlow id='f3' sourceRef='cancelled' targetRef='t'/>
                    <semantic:sequenceFlow id='f4' sourceRef='t' targetRef='catch'/>
                    <semantic:sequenceFlow id='f5' sourceRef='catch' targetRef='back'/>
                    <semantic:sequenceFlow id='f6' sourceRef='back' targetRef='e'/>
                  </semantic:process>
                </semantic:definitions>
                """.strip().getBytes(java.nio.charset.Charset.forName("windows-1252"));

        var proofs = new Prover().proveSoundness(List.of(new ReleaseFile("a.bpmn", foreign)));

        assertThat(proofs).hasSize(1);
        assertThat(proofs.get(0).properties()).isEqualTo(answers(true, true, true, true));
        assertThat(proofs.get(0).verdict()).isEqualTo(Verdict.PROVEN);
    }

    private static String branches(int count) {
        var tasks = IntStream.range(0, count).mapToObj(i -> "task t" + i + "\n").collect(Collectors.joining());
        var flows = IntStream.range(0, count)
                .mapToObj(i -> "f -> t" + i + "\nt" + i + " -> j\n")
                .collect(Collectors.joining());
        return "start s\nand f\nand j\nend e\n" + tasks + "s -> f\n" + flows + "j -> e\n";
    }

    private static Soundness prove(String lines) {
        return proof(lines).properties();
    }

    private static ProcessProof proof(String lines) {
        return new Prover()
                .proveSoundness(
                        List.of(new ReleaseFile("p.bpmn", Sketch.xml("p", lines).getBytes(StandardCharsets.UTF_8))))
                .get(0);
    }

    private static Soundness answers(boolean safe, boolean completes, boolean proper, boolean alive) {
        return new Soundness(Optional.of(safe), Optional.of(completes), Optional.of(proper), Optional.of(alive));
    }
}
