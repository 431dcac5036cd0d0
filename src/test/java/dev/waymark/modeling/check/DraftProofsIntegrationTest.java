package dev.waymark.modeling.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.SaveDraftFile;
import dev.waymark.people.EmployPerson;
import dev.waymark.people.NewPerson;
import dev.waymark.people.Role;
import dev.waymark.proof.Sentence;
import dev.waymark.shared.PersonId;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts are proven in the background, and what is told holds for the version that was proven. */
@WaymarkTest
class DraftProofsIntegrationTest {

    private static final FileName VISIONS = FileName.ofDiagram("visions");

    @Autowired
    Drafts drafts;

    @Autowired
    DraftProofs proofs;

    @Autowired
    BeginDraft beginDraft;

    @Autowired
    SaveDraftFile saveDraftFile;

    @Autowired
    Releases releases;

    @Autowired
    RepositoryService repository;

    @Autowired
    EmployPerson employPerson;

    private final BlockingQueue<DraftProof> told = new ArrayBlockingQueue<>(100);
    private PersonId ingrid;
    private DraftId draft;

    @BeforeEach
    void begin() {
        ingrid = employPerson.employ(
                NewPerson.named("i" + UUID.randomUUID().toString().substring(0, 12), "Ingrid", Role.PROCESS_OWNER));
        draft = beginDraft.begin("Proven", releases.requireLatest(), ingrid);
    }

    @Test
    void tellsOfTheLatestVersion() throws InterruptedException {
        assertThat(proofs.prove(draft, told::add)).isTrue();
        assertThat(next().remarks()).isEmpty();

        saveDraftFile.save(draft, VISIONS, "no diagram".getBytes(UTF_8), 1, ingrid);
        proofs.prove(draft, told::add);

        var proof = next();
        assertThat(proof.version()).isEqualTo(drafts.require(draft).version());
        assertThat(proof.remarks()).anyMatch(remark -> remark.file().equals(VISIONS.path()));
    }

    @Test
    void tellsWhatKeepsEveryRuleAndYetTheEngineCannotRead() throws InterruptedException {
        var visions =
                new String(drafts.require(draft).find(VISIONS).orElseThrow().content(), UTF_8);
        var odd = visions.replaceFirst("<bpmn:userTask ", "<bpmn:userTask camunda:jobPriority=\"soon\" ");
        saveDraftFile.save(draft, VISIONS, odd.getBytes(UTF_8), 1, ingrid);
        var deployments = repository.createDeploymentQuery().count();

        proofs.prove(draft, told::add);

        var proof = next();
        assertThat(proof.proof().allowsRelease()).isFalse();
        assertThat(proof.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.file()).isEqualTo(VISIONS.path());
            assertThat(remark.element()).isNotEmpty();
            assertThat(remark.line()).isPositive();
            assertThat(Sentence.in(Locale.GERMAN, remark.message())).startsWith("Die Engine kann das");
        });
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
    }

    @Test
    void tellsEverybodyWhoAsked() throws InterruptedException {
        for (var time = 0; time < 20; time++) {
            assertThat(proofs.prove(draft, told::add)).isTrue();
        }

        for (var time = 0; time < 20; time++) {
            assertThat(next().proof().allowsRelease()).isTrue();
        }
    }

    @Test
    void saysNothingOfADraftThatIsGone() throws InterruptedException {
        assertThat(proofs.prove(new DraftId("nowhere"), told::add)).isTrue();
        proofs.prove(draft, told::add);

        assertThat(next().draft()).isEqualTo(draft);
        assertThat(told).isEmpty();
    }

    private DraftProof next() throws InterruptedException {
        var proof = told.poll(60, TimeUnit.SECONDS);
        assertThat(proof).as("a proof within a minute").isNotNull();
        return proof;
    }
}
