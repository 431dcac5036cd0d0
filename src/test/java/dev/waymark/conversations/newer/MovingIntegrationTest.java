package dev.waymark.conversations.newer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.Choice;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.State;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.ways.LeaveOut;
import dev.waymark.conversations.ways.PauseConversation;
import dev.waymark.conversations.ways.ResumeConversation;
import dev.waymark.engine.AdmitRelease;
import dev.waymark.engine.CannotMove;
import dev.waymark.engine.ChangeNote;
import dev.waymark.engine.Processes;
import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.ReleaseNote;
import dev.waymark.engine.Releases;
import dev.waymark.engine.RunningConversations;
import dev.waymark.proof.MentorOnOffer;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Running conversations stay where they are, and move by the employee's own choice, with the real engine. */
@WaymarkTest
@Import(Actors.class)
class MovingIntegrationTest {

    private static final Stage MENTOR = new Stage("MENTOR");
    private static final String ALL = """
            {"lifeStory": "YES_NOTES", "visions": "YES_NOTES", "actionPlan": "YES_NOTES", "reviews": "YES_NOTES"}""";
    private static final Map<Stage, String> YES_TO_ALL = Map.of(
            Stage.STORY,
            "YES_NOTES",
            Stage.VISION,
            "YES_NOTES",
            Stage.PLAN,
            "YES_NOTES",
            Stage.REVIEW,
            "YES_NOTES",
            MENTOR,
            "YES_NOTES");

    @Autowired
    Actors actors;

    @Autowired
    SeeNewerProcess seeNewer;

    @Autowired
    MoveToNewer moveToNewer;

    @Autowired
    PauseConversation pauseConversation;

    @Autowired
    ResumeConversation resumeConversation;

    @Autowired
    LeaveOut leaveOut;

    @Autowired
    Withdraw withdraw;

    @Autowired
    MyConversations mine;

    @Autowired
    Processes processes;

    @Autowired
    RunningConversations running;

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

    private PersonId marek;
    private PersonId leyla;
    private ConversationId id;
    private ReleaseId old;
    private int before;

    @BeforeEach
    void invite() {
        before = releases.history().get(0).number();
        old = releases.requireLatest();
        marek = actors.manager("Marek");
        leyla = actors.employee("Leyla", marek);
        id = actors.invite(marek, leyla);
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
    void staysWhereItIsUntilItsEmployeeMoves() {
        actors.handIn(leyla, "choose", ALL);
        var number = release(MentorOnOffer.files(), true);
        actors.settle();

        assertThat(processes.findRelease(id)).contains(old);
        assertThat(seeNewer.isThere(id, leyla)).isTrue();
        var newer = seeNewer.of(id, leyla).orElseThrow();
        assertThat(newer.release()).isEqualTo(number);
        assertThat(newer.words().english()).contains("mentor");
        assertThat(newer.differences()).isNotEmpty();
        assertThat(newer.whyNot()).isEmpty();
        assertThat(newer.asked())
                .extracting(NewerProcess.Asked::stage)
                .contains(MENTOR, Stage.STORY, Stage.VISION, Stage.PLAN, Stage.REVIEW);
        assertThatThrownBy(() -> seeNewer.of(id, marek)).isInstanceOf(NotAParticipant.class);
    }

    @Test
    void isOfferedNothingWhereHrLeavesRunningConversationsAlone() {
        actors.handIn(leyla, "choose", ALL);
        release(MentorOnOffer.files(), false);

        assertThat(seeNewer.isThere(id, leyla)).isFalse();
        assertThat(seeNewer.of(id, leyla)).isEmpty();
        assertThatThrownBy(() -> moveToNewer.move(id, before + 1, YES_TO_ALL, leyla))
                .isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void goesOnFromWhereItStandsInAllItsDiagrams() {
        actors.handIn(leyla, "choose", ALL);
        var number = release(MentorOnOffer.files(), true);
        var stood = steps();

        moveToNewer.move(id, number, YES_TO_ALL, leyla);
        moveToNewer.move(id, number, YES_TO_ALL, leyla);
        actors.settle();

        assertThat(processes.whereIs(id)).hasSizeGreaterThan(1).allSatisfy(stand -> assertThat(stand.release())
                .isNotEqualTo(old)
                .isEqualTo(releases.requireLatest()));
        assertThat(steps()).isEqualTo(stood);
        assertThat(actors.has(leyla, "prepare-story")).isTrue();
        assertThat(mine.open(id, leyla).parts()).contains(MENTOR);

        leaveOut.leaveOut(id, Stage.STORY, LeaveOut.Notes.REMOVE, leyla);
        actors.settle();
        leaveOut.leaveOut(id, Stage.VISION, LeaveOut.Notes.REMOVE, leyla);
        actors.settle();
        assertThat(actors.has(leyla, "think-of-a-mentor")).isTrue();
    }

    @Test
    void asksAfreshAndTakesOnlyAYesForAYes() {
        actors.handIn(leyla, "choose", ALL);
        var number = release(MentorOnOffer.files(), true);

        assertThatThrownBy(() -> moveToNewer.move(id, number, Map.of(MENTOR, "YES_NOTES"), leyla))
                .isInstanceOf(NotPossibleNow.class);
        assertThat(processes.findRelease(id)).contains(old);

        moveToNewer.move(
                id,
                number,
                Map.of(
                        Stage.STORY,
                        "NO",
                        Stage.VISION,
                        "YES_TALK_ONLY",
                        Stage.PLAN,
                        "LATER",
                        Stage.REVIEW,
                        "YES_NOTES",
                        MENTOR,
                        "NO"),
                leyla);
        actors.settle();

        assertThat(mine.open(id, leyla).choices()).singleElement().satisfies(choice -> assertThat(choice)
                .extracting(Choice::stage, Choice::mode)
                .containsExactly(Stage.VISION, Mode.TALK_ONLY));
        assertThat(processes.whereIs(id))
                .extracting(Processes.Standpoint::process)
                .contains("visions")
                .doesNotContain("life-story");
    }

    @Test
    void keepsAllWaysOutAfterMoving() {
        actors.handIn(leyla, "choose", ALL);
        moveToNewer.move(id, release(MentorOnOffer.files(), true), YES_TO_ALL, leyla);

        withdraw.withdraw(id, leyla);
        actors.settle();

        assertThat(processes.runs(id)).isFalse();
    }

    @Test
    void staysPausedWhenItMovesWhilePaused() {
        actors.handIn(leyla, "choose", ALL);
        pauseConversation.pause(id, null, leyla);

        moveToNewer.move(id, release(MentorOnOffer.files(), true), YES_TO_ALL, leyla);

        assertThat(mine.open(id, leyla).state()).isEqualTo(State.PAUSED);
        assertThat(actors.has(leyla, "prepare-story")).isFalse();
        resumeConversation.resume(id, leyla);
        assertThat(actors.has(leyla, "prepare-story")).isTrue();
    }

    @Test
    void isCountedForHrOnlyOnceThereIsAYes() {
        assertThat(running.thatCountOn(old)).doesNotContain(id);

        actors.handIn(leyla, "choose", ALL);

        assertThat(running.thatCountOn(old)).contains(id);
    }

    @Test
    void cannotMoveToWhereItsStepIsGone() {
        actors.handIn(leyla, "choose", ALL);
        var renamed = MentorOnOffer.files().stream()
                .map(file -> file.name().equals("processes/life-story.bpmn")
                        ? new ReleaseFile(
                                file.name(),
                                new String(file.content(), UTF_8)
                                        .replace("prepare-story", "ready-story")
                                        .getBytes(UTF_8))
                        : file)
                .toList();
        var number = release(renamed, true);

        assertThat(seeNewer.of(id, leyla).orElseThrow().whyNot()).isPresent();
        assertThatThrownBy(() -> moveToNewer.move(id, number, YES_TO_ALL, leyla))
                .isInstanceOf(CannotMove.class);
        assertThat(processes.findRelease(id)).contains(old);
    }

    private List<List<String>> steps() {
        return processes.whereIs(id).stream()
                .map(Processes.Standpoint::elements)
                .map(elements -> elements.stream().sorted().toList())
                .toList();
    }

    private int release(Collection<ReleaseFile> files, boolean offersMove) {
        var note = new ReleaseNote(
                "Meet a mentor",
                new ChangeNote("Whoever likes can meet a mentor now.", "Wer mag, kann eine Mentorin treffen."),
                Optional.of(marek),
                Optional.empty(),
                clock.instant(),
                offersMove);
        return admitRelease.admit(files, note, before);
    }
}
