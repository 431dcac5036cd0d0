package dev.waymark.modeling.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import dev.waymark.engine.AdmitRelease;
import dev.waymark.engine.ChangeNote;
import dev.waymark.engine.NewerRelease;
import dev.waymark.engine.NotProven;
import dev.waymark.engine.Releases;
import dev.waymark.engine.ShippedRelease;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.DescribeDraft;
import dev.waymark.modeling.DraftGone;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.NotAProcessOwner;
import dev.waymark.modeling.SaveDraftFile;
import dev.waymark.people.EmployPerson;
import dev.waymark.people.NewPerson;
import dev.waymark.people.Role;
import dev.waymark.proof.ReleaseHash;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From a draft to a release on the real database and engine: two people, one deployment, all or nothing. */
@WaymarkTest
class ReleasingIntegrationTest {

    private static final FileName SERIES = FileName.ofDiagram("career-conversation");
    private static final Terms AT_ONCE = new Terms(Optional.empty(), true);
    private static final ChangeNote WORDS = new ChangeNote(
            "One step is called differently. Nothing else changes.",
            "Ein Schritt heißt anders. Sonst ändert sich nichts.");

    @Autowired
    Drafts drafts;

    @Autowired
    BeginDraft beginDraft;

    @Autowired
    BeginAgain beginAgain;

    @Autowired
    SaveDraftFile saveDraftFile;

    @Autowired
    DescribeDraft describeDraft;

    @Autowired
    ProposeRelease proposeRelease;

    @Autowired
    Proposals proposals;

    @Autowired
    ReleaseDraft releaseDraft;

    @Autowired
    FollowRelease followRelease;

    @Autowired
    CallOffRelease callOffRelease;

    @Autowired
    AdmitRelease admitRelease;

    @Autowired
    Releases releases;

    @Autowired
    ShippedRelease shipped;

    @Autowired
    EmployPerson employPerson;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private PersonId ingrid;
    private PersonId nils;
    private PersonId ruth;
    private int before;

    @BeforeEach
    void hire() {
        ingrid = employ(Role.PROCESS_OWNER);
        nils = employ(Role.PROCESS_OWNER);
        ruth = employ(Role.AUDITOR);
        before = releases.history().get(0).number();
    }

    @AfterEach
    void takeBackWhatWasReleased() {
        releases.history().stream().filter(release -> release.number() > before).forEach(release -> {
            release.deployment().ifPresent(id -> repository.deleteDeployment(id.value(), true));
            new TransactionTemplate(transactions).executeWithoutResult(status -> database.sql(
                            "delete from process_release where number = " + release.number())
                    .update());
        });
    }

    @Test
    void isReleasedByTwoPeopleAsOneWithItsProof() {
        var draft = proposed("Answer somebody who asked");
        var files = drafts.require(draft).releaseFiles();

        var number = releaseDraft.approve(draft, versionOf(draft), nils);

        var release = releases.find(number).orElseThrow();
        assertThat(release.number()).isEqualTo(before + 1);
        assertThat(release.deployment()).isEqualTo(releases.findLatest());
        assertThat(release.hash()).isEqualTo(ReleaseHash.of(files)).isEqualTo(ReleaseHash.of(releases.files(release)));
        assertThat(release.note().author()).contains(ingrid);
        assertThat(release.note().approver()).contains(nils);
        assertThat(release.note().changes()).isEqualTo(WORDS);
        assertThat(release.note().offersMove()).isTrue();
        assertThat(releases.proof(release)).contains("\"verdict\":\"proven\"");
        assertThat(drafts.find(draft)).isEmpty();
        assertThat(proposals.find(draft)).isEmpty();
    }

    @Test
    void isNeverApprovedByWhoeverDrewOrProposedIt() {
        var draft = drawn("Answer somebody who asked");
        proposeRelease.propose(draft, versionOf(draft), AT_ONCE, nils);
        var employee = employ(Role.EMPLOYEE);

        for (var person : List.of(ingrid, nils, employee)) {
            assertThatThrownBy(() -> releaseDraft.approve(draft, versionOf(draft), person))
                    .isInstanceOf(NotASecondPerson.class);
        }
        assertThatThrownBy(() -> releaseDraft.releaseAlone(draft, versionOf(draft), AT_ONCE, ingrid))
                .isInstanceOf(NeedsASecondPerson.class);
        assertThatThrownBy(() -> proposeRelease.propose(draft, versionOf(draft), AT_ONCE, ruth))
                .isInstanceOf(NotAProcessOwner.class);
        assertThat(releases.history().get(0).number()).isEqualTo(before);

        assertThat(releaseDraft.approve(draft, versionOf(draft), ruth)).isEqualTo(before + 1);
    }

    @Test
    void isProposedAgainAfterEveryChange() {
        var draft = proposed("Answer somebody who asked");
        var seen = versionOf(draft);
        relabel(draft, "Reply");

        assertThatThrownBy(() -> releaseDraft.approve(draft, seen, nils)).isInstanceOf(DraftChanged.class);
        assertThatThrownBy(() -> releaseDraft.approve(draft, versionOf(draft), nils))
                .isInstanceOf(DraftChanged.class);

        proposeRelease.propose(draft, versionOf(draft), AT_ONCE, ingrid);
        proposeRelease.takeBack(draft, nils);
        assertThatThrownBy(() -> releaseDraft.approve(draft, versionOf(draft), nils))
                .isInstanceOf(DraftChanged.class);
    }

    @Test
    void saysInBothLanguagesWhatChanges() {
        var draft = drawn("Answer somebody who asked");
        describeDraft.describe(draft, "Kinder words", new ChangeNote(WORDS.english(), "Kurz"), ingrid);

        assertThatThrownBy(() -> proposeRelease.propose(draft, versionOf(draft), AT_ONCE, ingrid))
                .isInstanceOf(NotDescribed.class)
                .hasMessageContaining("in English and in German");
    }

    @Test
    void saysItWithoutWordsThatBlame() {
        var draft = drawn("Answer somebody who asked");
        for (var note : List.of(
                new ChangeNote("Those who have not answered Yet are asked.", WORDS.german()),
                new ChangeNote(WORDS.english(), "Wer noch  nicht geantwortet hat, wird gefragt."),
                new ChangeNote(WORDS.english(), "Überfällige Antworten werden gezeigt."))) {
            describeDraft.describe(draft, "Kinder words", note, ingrid);

            assertThatThrownBy(() -> proposeRelease.propose(draft, versionOf(draft), AT_ONCE, ingrid))
                    .isInstanceOf(SoundsLikeADebt.class)
                    .hasMessageContaining("nobody owes an answer");
        }
    }

    @Test
    void isNamedWithoutWordsThatBlame() {
        var draft = drawn("Answer somebody who asked");
        for (var name : List.of("Overdue answers", "Was noch nicht da ist")) {
            describeDraft.describe(draft, name, WORDS, ingrid);

            assertThatThrownBy(() -> proposeRelease.propose(draft, versionOf(draft), AT_ONCE, ingrid))
                    .isInstanceOf(SoundsLikeADebt.class);
        }
    }

    @Test
    void isProven() {
        var draft = drawn("Answer somebody who asked");
        var series = text(draft).replaceFirst("(?s)<bpmn:subProcess id=\"withdraw\".*?</bpmn:subProcess>", "");
        save(draft, series);

        assertThatThrownBy(() -> proposeRelease.propose(draft, versionOf(draft), AT_ONCE, ingrid))
                .isInstanceOf(NotProven.class);
        assertThat(proposals.find(draft)).isEmpty();
    }

    @Test
    void letsOneOfTwoDraftsWinAndTellsTheOther() throws Exception {
        var one = proposed("One");
        var two = proposed("Two");

        var results = both(
                () -> releaseDraft.approve(one, versionOf(one), nils),
                () -> releaseDraft.approve(two, versionOf(two), nils));

        assertThat(results).filteredOn(Integer.class::isInstance).containsExactly(before + 1);
        assertThat(results).filteredOn(NewerRelease.class::isInstance).hasSize(1);
        var loser = drafts.find(one).isPresent() ? one : two;
        assertThatThrownBy(() -> releaseDraft.approve(loser, versionOf(loser), nils))
                .isInstanceOf(NewerRelease.class);

        followRelease.follow(loser, ingrid);
        proposeRelease.propose(loser, versionOf(loser), AT_ONCE, ingrid);
        assertThat(releaseDraft.approve(loser, versionOf(loser), nils)).isEqualTo(before + 2);
    }

    @Test
    void letsOneOfTwoWhoApproveWinAndTellsTheOther() throws Exception {
        var draft = proposed("Answer somebody who asked");
        var version = versionOf(draft);

        var results = both(
                () -> releaseDraft.approve(draft, version, nils), () -> releaseDraft.approve(draft, version, ruth));

        assertThat(results).filteredOn(Integer.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(DraftGone.class::isInstance).hasSize(1);
        assertThat(releases.history().get(0).number()).isEqualTo(before + 1);
    }

    @Test
    void isWhollyThereOrNotAtAllWhenItIsKilledInTheMiddle() {
        var draft = proposed("Answer somebody who asked");
        var deployments = repository.createDeploymentQuery().count();

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    releaseDraft.approve(draft, versionOf(draft), nils);
                    kill(database.sql("select connection_id()")
                            .query(Long.class)
                            .single());
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(releases.history().get(0).number()).isEqualTo(before);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
        assertThat(proposals.find(draft)).isPresent();
        assertThat(releaseDraft.approve(draft, versionOf(draft), nils)).isEqualTo(before + 1);
    }

    @Test
    void waitsForItsDayAndIsADraftAgainWhenItIsCalledOff() {
        var draft = drawn("Answer somebody who asked");
        var later = new Terms(Optional.of(clock.instant().plus(Duration.ofDays(3))), false);
        proposeRelease.propose(draft, versionOf(draft), later, ingrid);
        var files = drafts.require(draft).releaseFiles();
        var number = releaseDraft.approve(draft, versionOf(draft), nils);
        assertThat(releases.find(number).orElseThrow().runs()).isFalse();

        var again = callOffRelease.callOff(number, nils).orElseThrow();

        assertThat(releases.find(number)).isEmpty();
        assertThat(ReleaseHash.of(drafts.require(again).releaseFiles())).isEqualTo(ReleaseHash.of(files));
        assertThat(callOffRelease.callOff(before, nils)).isEmpty();
    }

    @Test
    void goesBackToAnEarlierReleaseByANewOne() {
        var draft = proposed("Answer somebody who asked");
        releaseDraft.approve(draft, versionOf(draft), nils);

        var back = beginAgain.from(before, "Back", ingrid);
        describeDraft.describe(back, "Back", WORDS, ingrid);
        proposeRelease.propose(back, versionOf(back), AT_ONCE, ingrid);
        releaseDraft.approve(back, versionOf(back), ruth);

        assertThat(releases.find(before + 2).orElseThrow().hash())
                .isEqualTo(releases.find(before).orElseThrow().hash());
    }

    private DraftId proposed(String label) {
        var draft = drawn(label);
        proposeRelease.propose(draft, versionOf(draft), AT_ONCE, ingrid);
        return draft;
    }

    private DraftId drawn(String label) {
        var draft = beginDraft.begin("Kinder words", releases.requireLatest(), ingrid);
        describeDraft.describe(draft, "Kinder words", WORDS, ingrid);
        relabel(draft, label);
        return draft;
    }

    private void relabel(DraftId draft, String label) {
        save(
                draft,
                text(draft)
                        .replaceFirst(
                                "name=\"[^\"]*\"(?=[^>]*formRef=\"replyRequest\")", "name=\"%s\"".formatted(label)));
    }

    private void save(DraftId draft, String series) {
        var revision = drafts.require(draft).find(SERIES).orElseThrow().revision();
        saveDraftFile.save(draft, SERIES, series.getBytes(UTF_8), revision, ingrid);
    }

    private String text(DraftId draft) {
        return new String(drafts.require(draft).find(SERIES).orElseThrow().content(), UTF_8);
    }

    private long versionOf(DraftId draft) {
        return drafts.require(draft).version();
    }

    private PersonId employ(Role role) {
        return employPerson.employ(
                NewPerson.named("p" + UUID.randomUUID().toString().substring(0, 12), "Somebody", role));
    }

    private static List<Object> both(Callable<Object> one, Callable<Object> other) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(2);
        var results = threads.invokeAll(List.of(one, other)).stream()
                .map(done -> {
                    try {
                        return done.get();
                    } catch (Exception failed) {
                        return (Object) failed.getCause();
                    }
                })
                .toList();
        threads.shutdown();
        return results;
    }

    private void kill(long connection) {
        try (var other = source.getConnection();
                var statement = other.createStatement()) {
            statement.execute("kill " + connection);
        } catch (java.sql.SQLException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
