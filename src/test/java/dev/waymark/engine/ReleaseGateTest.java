package dev.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import dev.waymark.proof.Prover;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.ReleaseHash;
import dev.waymark.proof.Rule;
import dev.waymark.proof.Verdict;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever way files come to the engine, only a proven release is taken, whole or not at all. */
@WaymarkTest
class ReleaseGateTest {

    @Autowired
    AdmitRelease admitRelease;

    @Autowired
    Releases releases;

    @Autowired
    ShippedRelease shipped;

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @AfterEach
    void backToTheShippedRelease() {
        releases.history().stream().filter(release -> release.number() > 1).forEach(release -> {
            release.deployment().ifPresent(id -> repository.deleteDeployment(id.value(), true));
            change("delete from process_release where number = " + release.number());
        });
        assertThat(repository.createDeploymentQuery().count()).isOne();
    }

    @Test
    void holdsTheShippedReleaseWithItsProof() {
        var first = releases.find(1).orElseThrow();

        assertThat(first.hash()).isEqualTo(ReleaseHash.of(releases.files(first)));
        assertThat(first.note().isShipped()).isTrue();
        assertThat(releases.proof(first)).contains("\"verdict\":\"proven\"").doesNotContain("violated");
    }

    @Test
    void refusesADirectDeploymentOfAnythingElse() {
        assertThatThrownBy(() -> deployDirectly(ReleasedFiles.relabelled(shipped.files(), "Smuggled")))
                .hasStackTraceContaining("no proven release");
        assertThatThrownBy(() -> deployDirectly(List.of(shipped.files().get(0))))
                .hasStackTraceContaining("no proven release");
    }

    @Test
    void refusesADirectDeploymentOfWhatRunsAlready() {
        assertThatThrownBy(() -> deployDirectly(shipped.files())).hasStackTraceContaining("no proven release");
    }

    @Test
    void refusesWhatBreaksARuleAndSaysWhichWay() {
        assertThatThrownBy(() -> admit(ReleasedFiles.withoutWayOut(shipped.files())))
                .isInstanceOfSatisfying(NotProven.class, broken -> {
                    var withdraw = broken.proof().find(Rule.R2).orElseThrow();
                    assertThat(withdraw.verdict()).isEqualTo(Verdict.VIOLATED);
                    assertThat(withdraw.path()).isNotEmpty();
                });
        assertThat(releases.history()).hasSize(1);
    }

    @Test
    void takesAProvenReleaseAsOne() {
        var files = ReleasedFiles.relabelled(shipped.files(), "Decide how to go on");

        admit(files);

        var second = releases.find(2).orElseThrow();
        assertThat(second.deployment()).isEqualTo(releases.findLatest());
        assertThat(second.hash()).isEqualTo(ReleaseHash.of(files)).isEqualTo(ReleaseHash.of(releases.files(second)));
        assertThat(releases.form(releases.requireLatest(), new FormId("choose")))
                .isNotEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void goesBackByReleasingOldFilesOnceMore() {
        admit(ReleasedFiles.relabelled(shipped.files(), "Decide how to go on"));

        admitRelease.admit(shipped.files(), note(clock.instant()), 2);

        assertThat(releases.find(3).orElseThrow().hash())
                .isEqualTo(releases.find(1).orElseThrow().hash());
    }

    @Test
    void letsAReleaseWaitForItsDay() {
        var files = ReleasedFiles.relabelled(shipped.files(), "Decide how to go on");
        admitRelease.admit(files, note(clock.instant().plus(Duration.ofDays(3))), 1);
        admitRelease.runDue();

        assertThat(releases.find(2).orElseThrow().runs()).isFalse();
        assertThat(releases.files(releases.find(2).orElseThrow())).hasSameSizeAs(files);
        assertThatThrownBy(() -> deployDirectly(files)).hasStackTraceContaining("no proven release");

        change("update process_release set effective_at = '2020-01-01' where number = 2");
        assertThatThrownBy(() -> deployDirectly(ReleasedFiles.relabelled(shipped.files(), "Smuggled in its stead")))
                .hasStackTraceContaining("no proven release");
        admitRelease.runDue();
        admitRelease.runDue();

        assertThat(releases.find(2).orElseThrow().deployment()).isEqualTo(releases.findLatest());
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(2);
    }

    @Test
    void letsOneOfTwoWin() throws Exception {
        List<Callable<Object>> both = List.of(
                () -> tried(ReleasedFiles.relabelled(shipped.files(), "One")),
                () -> tried(ReleasedFiles.relabelled(shipped.files(), "Two")));
        var threads = Executors.newFixedThreadPool(2);
        var results = threads.invokeAll(both).stream().map(done -> {
            try {
                return done.get();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });

        assertThat(results.map(Object::getClass)).containsExactlyInAnyOrder(Integer.class, NewerRelease.class);
        threads.shutdown();
        assertThat(releases.history()).hasSize(2);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(2);
    }

    @Test
    void leavesNothingWhenItIsKilledInTheMiddle() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    admit(ReleasedFiles.relabelled(shipped.files(), "Never"));
                    kill(database.sql("select connection_id()")
                            .query(Long.class)
                            .single());
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(releases.history()).hasSize(1);
        assertThat(repository.createDeploymentQuery().count()).isOne();
        assertThat(repository.createProcessDefinitionQuery().latestVersion().list())
                .allSatisfy(definition -> assertThat(definition.getVersion()).isOne());
    }

    @Test
    void rehearsesWithoutLeavingATrace() {
        var files = ReleasedFiles.relabelled(shipped.files(), "Only tried");
        admitRelease.rehearse(files, new Prover().prove(files));

        assertThat(releases.history()).hasSize(1);
        assertThat(repository.createDeploymentQuery().count()).isOne();
    }

    @Test
    void noticesOnAnotherNodeThatBytesWereAltered() {
        admit(ReleasedFiles.relabelled(shipped.files(), "Decide how to go on"));
        var altered = releases.requireLatest();
        change("update ACT_GE_BYTEARRAY set BYTES_ = replace(BYTES_, 'Decide how', 'Forget how')"
                + " where DEPLOYMENT_ID_ = '%s' and NAME_ = '%s'".formatted(altered, ReleasedFiles.SERIES));
        var live = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        live.getDeploymentCache().discardProcessDefinitionCache();

        var definition = repository
                .createProcessDefinitionQuery()
                .deploymentId(altered.value())
                .processDefinitionKey("life-story")
                .singleResult();
        assertThatThrownBy(() -> repository.getProcessModel(definition.getId()))
                .as("a file that was not altered stands and falls with the others")
                .hasStackTraceContaining("not those that were proven");
    }

    @Test
    void stopsTheStartAndNamesThePlaceWhenAShippedFileIsBroken() {
        var broken = ReleasedFiles.changed(
                shipped.files(), ReleasedFiles.STORY, text -> text.replaceFirst("camunda:assignee=\"[^\"]*\"", ""));

        assertThatThrownBy(() -> shipped.seed(broken))
                .isInstanceOf(ShippedReleaseUnreadable.class)
                .hasMessageContaining(ReleasedFiles.STORY)
                .hasMessageMatching("(?s).*element [a-z-]+, line [1-9][0-9]*: .*R6.*");
        assertThatThrownBy(() -> shipped.seed(List.of(new ReleaseFile(ReleasedFiles.STORY, new byte[] {1, 2, 3}))))
                .hasMessageContaining(ReleasedFiles.STORY);
    }

    private void admit(Collection<ReleaseFile> files) {
        admitRelease.admit(files, note(clock.instant()), 1);
    }

    private Object tried(Collection<ReleaseFile> files) {
        try {
            return admitRelease.admit(files, note(clock.instant()), 1);
        } catch (NewerRelease faster) {
            return faster;
        }
    }

    private static ReleaseNote note(Instant from) {
        return new ReleaseNote(
                "Kinder words",
                new ChangeNote("One step is called differently. Nothing else changes.", "Ein Schritt heißt anders."),
                Optional.of(new PersonId("author")),
                Optional.of(new PersonId("approver")),
                from,
                false);
    }

    private void deployDirectly(Collection<ReleaseFile> files) {
        var deployment = repository.createDeployment().name("waymark");
        files.forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
        deployment.deploy();
    }

    /** Behind the back of the application. */
    private void change(String sql) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> database.sql(sql).update());
    }

    private int kept() {
        return database.sql("select count(*) from process_release_file")
                .query(Integer.class)
                .single();
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
