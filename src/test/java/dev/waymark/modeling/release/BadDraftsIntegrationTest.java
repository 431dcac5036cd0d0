package dev.waymark.modeling.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.waymark.WaymarkTest;
import dev.waymark.engine.AdmitRelease;
import dev.waymark.engine.ChangeNote;
import dev.waymark.engine.NotProven;
import dev.waymark.engine.ReleaseNote;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.DescribeDraft;
import dev.waymark.modeling.DiscardDraft;
import dev.waymark.modeling.DraftFile;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.SaveDraftFile;
import dev.waymark.modeling.check.DraftProofs;
import dev.waymark.people.EmployPerson;
import dev.waymark.people.NewPerson;
import dev.waymark.people.Role;
import dev.waymark.proof.DemoReleases;
import dev.waymark.proof.PathStep;
import dev.waymark.proof.Proof;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.Rule;
import dev.waymark.proof.RuleResult;
import dev.waymark.proof.Verdict;
import dev.waymark.shared.PersonId;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The five bad drafts of the demo: whatever way they come, they are turned away with the way there, and nothing is kept. */
@WaymarkTest
class BadDraftsIntegrationTest {

    private static final Map<Integer, Rule> BROKEN = Map.of(1, Rule.R1, 2, Rule.R6, 3, Rule.R2, 4, Rule.R8, 5, Rule.R9);
    private static final Terms AT_ONCE = new Terms(Optional.empty(), true);
    private static final ChangeNote WORDS =
            new ChangeNote("This says that it changes nothing.", "Das sagt, dass es nichts ändert.");

    @Autowired
    Drafts drafts;

    @Autowired
    BeginDraft beginDraft;

    @Autowired
    DescribeDraft describeDraft;

    @Autowired
    SaveDraftFile saveDraftFile;

    @Autowired
    DiscardDraft discardDraft;

    @Autowired
    DraftProofs proofs;

    @Autowired
    ProposeRelease proposeRelease;

    @Autowired
    Proposals proposals;

    @Autowired
    AdmitRelease admitRelease;

    @Autowired
    Releases releases;

    @Autowired
    RepositoryService repository;

    @Autowired
    EmployPerson employPerson;

    @Autowired
    Clock clock;

    private PersonId ingrid;
    private int releasesBefore;
    private long deploymentsBefore;

    @BeforeEach
    void count() {
        ingrid = employPerson.employ(
                NewPerson.named("i" + UUID.randomUUID().toString().substring(0, 12), "Ingrid", Role.PROCESS_OWNER));
        releasesBefore = releases.history().size();
        deploymentsBefore = repository.createDeploymentQuery().count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void areTurnedAwayAsUploadedDrafts(int number) {
        var draft = uploaded(number);

        assertThat(proofs.proofOf(drafts.require(draft)).remarks())
                .anyMatch(remark ->
                        remark.rule() == BROKEN.get(number) && !remark.message().isBlank());
        var turnedAway = catchThrowableOfType(
                NotProven.class,
                () -> proposeRelease.propose(draft, drafts.require(draft).version(), AT_ONCE, ingrid));

        assertSaysWhyAndWhere(turnedAway.proof(), number);
        assertThat(proposals.find(draft)).isEmpty();
        assertNothingIsKept();
        discardDraft.discard(draft, ingrid);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void areTurnedAwayWhenTheServiceIsCalledDirectly(int number) {
        var note = new ReleaseNote(
                "Harmless", WORDS, Optional.of(ingrid), Optional.of(new PersonId("accomplice")), clock.instant(), true);

        var turnedAway = catchThrowableOfType(
                NotProven.class,
                () -> admitRelease.admit(
                        files(number), note, releases.history().get(0).number()));

        assertSaysWhyAndWhere(turnedAway.proof(), number);
        assertNothingIsKept();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void areTurnedAwayByTheEngineItself(int number) {
        var deployment = repository.createDeployment().name("waymark");
        files(number).forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));

        assertThatThrownBy(deployment::deploy).hasStackTraceContaining("no proven release");
        assertNothingIsKept();
    }

    private void assertSaysWhyAndWhere(Proof proof, int number) {
        var broken = proof.find(BROKEN.get(number)).orElseThrow();
        assertThat(broken.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(broken.message()).isNotBlank();
        assertThat(broken.path())
                .extracting(PathStep::file)
                .isNotEmpty()
                .allMatch(file -> file.startsWith("processes/"));
        assertThat(proof.rules()).extracting(RuleResult::verdict).contains(Verdict.VIOLATED);
    }

    private void assertNothingIsKept() {
        assertThat(releases.history()).hasSize(releasesBefore);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deploymentsBefore);
    }

    private DraftId uploaded(int number) {
        var draft = beginDraft.begin("Harmless", releases.requireLatest(), ingrid);
        describeDraft.describe(draft, "Harmless", WORDS, ingrid);
        files(number).forEach(file -> {
            var name = FileName.ofUpload(file.name());
            var revision =
                    drafts.require(draft).find(name).map(DraftFile::revision).orElse(DraftFile.NONE);
            saveDraftFile.save(draft, name, file.content(), revision, ingrid);
        });
        return draft;
    }

    private static List<ReleaseFile> files(int number) {
        Collection<ReleaseFile> files = DemoReleases.bad(number).files();
        return files.stream()
                .map(file -> new ReleaseFile(FileName.ofUpload(file.name()).path(), file.content()))
                .collect(Collectors.toList());
    }
}
