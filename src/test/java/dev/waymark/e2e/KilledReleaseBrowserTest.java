package dev.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.waymark.engine.ChangeNote;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.DescribeDraft;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.release.Proposals;
import dev.waymark.modeling.release.ProposeRelease;
import dev.waymark.modeling.release.ReleaseDraft;
import dev.waymark.modeling.release.Terms;
import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Story 11: Waymark dies between deployment and commit, and the release is not there at all; done again, it is whole. */
@InBrowser
class KilledReleaseBrowserTest {

    @Autowired
    Hiring hiring;

    @Autowired
    BeginDraft beginDraft;

    @Autowired
    DescribeDraft describeDraft;

    @Autowired
    ProposeRelease proposeRelease;

    @Autowired
    ReleaseDraft releaseDraft;

    @Autowired
    Drafts drafts;

    @Autowired
    Proposals proposals;

    @Autowired
    Releases releases;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ReleaseHistory history;

    private int before;

    @AfterEach
    void takeBackWhatWasReleased() {
        history.backTo(before);
    }

    @Test
    void leavesNothingOfAReleaseThatWaymarkDiedIn() throws Exception {
        before = history.latest();
        var ingrid = hiring.processOwner("Ingrid Wacholder");
        var nils = hiring.processOwner("Nils Wacholder");
        var draft = proposed(ingrid);
        var deployments = repository.createDeploymentQuery().count();

        try (var application = OwnProcess.start()) {
            var browsing = new Browsing(application.address());
            var window = browsing.on(Device.DESK).signInAs(nils).open("/processes/drafts/" + draft + "/release");
            transaction.executeWithoutResult(status -> {
                holdUpTheLastStep(draft);
                window.page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve and release"))
                        .click();
                await().atMost(Duration.ofMinutes(1)).until(() -> deploymentsSoFar() == deployments + 1);
                kill(application);
            });
            browsing.closeAll();
        }

        assertThat(history.latest()).isEqualTo(before);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
        assertThat(proposals.find(draft)).isPresent();
        assertThat(releaseDraft.approve(draft, drafts.require(draft).version(), nils.id()))
                .isEqualTo(before + 1);
    }

    private DraftId proposed(Hired author) {
        var draft = beginDraft.begin("Kinder words", releases.requireLatest(), author.id());
        describeDraft.describe(
                draft,
                "Kinder words",
                new ChangeNote("Nothing at all is different.", "Gar nichts ist anders als bisher."),
                author.id());
        var version = drafts.require(draft).version();
        proposeRelease.propose(draft, version, new Terms(Optional.empty(), false), author.id());
        return draft;
    }

    /** The proposal goes with its draft once everything is deployed; whoever holds it stops the release there. */
    private void holdUpTheLastStep(DraftId draft) {
        assertThat(database.sql("select draft_id from release_proposal where draft_id = ? for update")
                        .param(draft.value())
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    /** Also what is not committed. */
    private long deploymentsSoFar() {
        var dirty = new TransactionTemplate(transaction.getTransactionManager());
        dirty.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        dirty.setIsolationLevel(TransactionDefinition.ISOLATION_READ_UNCOMMITTED);
        return dirty.execute(status -> database.sql("select count(*) from ACT_RE_DEPLOYMENT")
                .query(Long.class)
                .single());
    }

    private static void kill(OwnProcess application) {
        try {
            application.kill();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
