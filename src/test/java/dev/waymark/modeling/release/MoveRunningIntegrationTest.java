package dev.waymark.modeling.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.engine.AdmitRelease;
import dev.waymark.engine.ChangeNote;
import dev.waymark.engine.Processes;
import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.ReleaseNote;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.NotAProcessOwner;
import dev.waymark.people.EmployPerson;
import dev.waymark.people.NewPerson;
import dev.waymark.people.Role;
import dev.waymark.proof.MentorOnOffer;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** HR moves what nothing changes for, and nobody else. */
@WaymarkTest
@Import(Actors.class)
class MoveRunningIntegrationTest {

    @Autowired
    Actors actors;

    @Autowired
    EmployPerson employPerson;

    @Autowired
    MoveRunning moveRunning;

    @Autowired
    MoveUnasked moveUnasked;

    @Autowired
    Processes processes;

    @Autowired
    Releases releases;

    @Autowired
    AdmitRelease admitRelease;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private PersonId ingrid;
    private ConversationId id;
    private ReleaseId old;
    private int before;

    @BeforeEach
    void begin() {
        before = releases.history().get(0).number();
        old = releases.requireLatest();
        ingrid = employPerson.employ(
                NewPerson.named("i" + UUID.randomUUID().toString().substring(0, 12), "Ingrid", Role.PROCESS_OWNER));
        var marek = actors.manager("Marek");
        var leyla = actors.employee("Leyla", marek);
        id = actors.invite(marek, leyla);
        actors.handIn(leyla, "choose", """
                {"lifeStory": "YES_NOTES", "visions": "NO", "actionPlan": "NO", "reviews": "NO"}""");
    }

    @AfterEach
    void takeBackWhatWasReleased() {
        releases.history().stream().filter(release -> release.number() > before).forEach(release -> {
            release.deployment().ifPresent(deployed -> repository.deleteDeployment(deployed.value(), true));
            transaction.executeWithoutResult(
                    status -> database.sql("delete from process_release where number = " + release.number())
                            .update());
        });
    }

    @Test
    void movesWhatNothingChangesForAndGoesOnWhenItIsDoneAgain() {
        var number = release(relabelled(), true);
        var outlook = outlook();
        assertThat(outlook.asksAfresh()).isFalse();
        assertThat(outlook.canMove()).isPositive();

        moveUnasked.move(id, number, ingrid);
        assertThat(processes.findRelease(id)).contains(releases.requireLatest());

        var told = new ArrayList<Moving>();
        moveRunning.moveNow(number, ingrid, told::add);
        assertThat(told.get(told.size() - 1).done()).isTrue();
        assertThat(outlook().canMove()).isZero();
    }

    /** Else HR could work out from what could move and what was moved how many gave no answer. */
    @Test
    void movesWhoWasOnlyInvitedWithoutCountingThem() {
        var amara = actors.manager("Amara");
        var invited = actors.invite(amara, actors.employee("Kenji", amara));
        var number = release(relabelled(), true);
        var couldMove = outlook().canMove();

        var told = new ArrayList<Moving>();
        moveRunning.moveNow(number, ingrid, told::add);

        assertThat(processes.findRelease(invited)).contains(releases.requireLatest());
        assertThat(told.get(told.size() - 1).moved()).isEqualTo(couldMove);
    }

    @Test
    void leavesToTheEmployeeWhatConcernsThem() {
        var number = release(MentorOnOffer.files(), true);
        assertThat(outlook().asksAfresh()).isTrue();

        assertThatThrownBy(() -> moveUnasked.move(id, number, ingrid)).isInstanceOf(EmployeesChoose.class);
        var told = new ArrayList<Moving>();
        moveRunning.moveNow(number, ingrid, told::add);

        assertThat(told.get(told.size() - 1).moved()).isZero();
        assertThat(processes.findRelease(id)).contains(old);
    }

    @Test
    void leavesEverybodyWhereHrSaidSo() {
        var number = release(relabelled(), false);

        assertThatThrownBy(() -> moveUnasked.move(id, number, ingrid)).isInstanceOf(EmployeesChoose.class);
        assertThat(processes.findRelease(id)).contains(old);
    }

    @Test
    void belongsToProcessOwners() {
        var number = release(relabelled(), true);
        var stranger = actors.manager("Amara");

        assertThatThrownBy(() -> moveUnasked.move(id, number, stranger)).isInstanceOf(NotAProcessOwner.class);
    }

    private Outlook outlook() {
        return moveRunning.outlook(releases.require(old));
    }

    private List<ReleaseFile> relabelled() {
        return releases.files(releases.require(old)).stream()
                .map(file -> file.name().equals("processes/career-conversation.bpmn")
                        ? new ReleaseFile(
                                file.name(),
                                new String(file.content(), UTF_8)
                                        .replace("name=\"Choose a way on\"", "name=\"Decide how to go on\"")
                                        .getBytes(UTF_8))
                        : file)
                .toList();
    }

    private int release(List<ReleaseFile> files, boolean offersMove) {
        var note = new ReleaseNote(
                "Kinder words",
                new ChangeNote("One step is called differently.", "Ein Schritt heißt anders."),
                Optional.of(ingrid),
                Optional.empty(),
                clock.instant(),
                offersMove);
        return admitRelease.admit(files, note, before);
    }
}
