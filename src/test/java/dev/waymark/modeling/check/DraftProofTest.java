package dev.waymark.modeling.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.ShippedDraft;
import dev.waymark.proof.Prover;
import dev.waymark.proof.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What HR is told about a draft that may not be released. */
class DraftProofTest {

    private static final FileName VISIONS = FileName.ofDiagram("visions");

    @Test
    void hasNothingToSayAboutWhatIsProven() {
        assertThat(remarksOn(new ShippedDraft())).isEmpty();
    }

    @Test
    void pointsAtWhatIsWrittenWrongly() {
        var remarks = remarksOn(
                new ShippedDraft().with(VISIONS, "camunda:formRef=\"skills\"", "camunda:formRef=\"nowhere\""));

        assertThat(remarks).anySatisfy(remark -> {
            assertThat(remark.element()).isEqualTo("rate-skills");
            assertThat(remark.file()).isEqualTo(VISIONS.path());
            assertThat(remark.line()).isPositive();
        });
    }

    @Test
    void showsTheWayToWhatMustNotHappen() {
        var series = FileName.ofDiagram("career-conversation");
        var remarks = remarksOn(new ShippedDraft().with(series, "name=\"withdraw\" />", "name=\"reschedule\" />"));

        assertThat(remarks).anySatisfy(remark -> {
            assertThat(remark.rule()).isEqualTo(Rule.R2);
            assertThat(remark.hasPath()).isTrue();
        });
    }

    @Test
    void saysTheSameThingOnce() {
        var remarks = remarksOn(new ShippedDraft().put(VISIONS, "no diagram".getBytes(UTF_8)));

        assertThat(remarks)
                .extracting(remark -> remark.file() + remark.message())
                .doesNotHaveDuplicates();
    }

    @Test
    void isNotToldOnceALaterVersionWas() {
        var draft = new ShippedDraft().draft();
        var proof = new Prover().prove(List.of());
        var told = new ArrayList<Long>();
        var newest = new NewestProof(each -> told.add(each.version()));

        for (var version : List.of(1L, 3L, 2L, 3L, 4L)) {
            newest.accept(new DraftProof(draft.id(), version, proof));
        }
        newest.accept(new DraftProof(new DraftId("another"), 1, proof));

        assertThat(told).containsExactly(1L, 3L, 3L, 4L, 1L);
    }

    private static List<Remark> remarksOn(ShippedDraft changed) {
        var draft = changed.draft();
        return new DraftProof(draft.id(), draft.version(), new Prover().prove(draft.releaseFiles())).remarks();
    }
}
