package dev.waymark.conversations.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.Sentence;
import dev.waymark.conversations.State;
import dev.waymark.conversations.closing.ForgetWhatIsOver;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.start.Invite;
import dev.waymark.conversations.tasks.OpenForm;
import dev.waymark.conversations.tasks.SaveDraft;
import dev.waymark.conversations.tasks.TaskList;
import dev.waymark.engine.Processes;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way out, through the real engine and the real database, and what is left of it afterwards. */
@WaymarkTest
@Import(Actors.class)
class WaysOutIntegrationTest {

    private static final String ALL = """
            {"lifeStory": "YES_NOTES", "visions": "YES_NOTES", "actionPlan": "YES_NOTES", "reviews": "YES_NOTES"}""";

    @Autowired
    Actors actors;

    @Autowired
    DecideNotNow decideNotNow;

    @Autowired
    LeaveOut leaveOut;

    @Autowired
    SaveDraft saveDraft;

    @Autowired
    OpenForm openForm;

    @Autowired
    PauseConversation pauseConversation;

    @Autowired
    ResumeConversation resumeConversation;

    @Autowired
    SwitchPart switchPart;

    @Autowired
    Withdraw withdraw;

    @Autowired
    TaskList taskList;

    @Autowired
    TeamConversations team;

    @Autowired
    Invite invite;

    @Autowired
    ForgetWhatIsOver forgetWhatIsOver;

    @Autowired
    Processes processes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    PersonId amara;
    PersonId hanna;
    ConversationId id;

    @BeforeEach
    void inviteHanna() {
        amara = actors.manager("Amara");
        hanna = actors.employee("Hanna", amara);
        id = actors.invite(amara, hanna);
    }

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void leavesTheSameBehindAfterANoALapseAndALater() {
        var lapse = List.of(amara, hanna);
        var kim = actors.employee("Kim", amara);
        actors.invite(amara, kim);
        decideNotNow.decide(actors.require(kim, "choose").id(), DecideNotNow.Deliver.WHEN_INVITATION_ENDS, kim);
        var lou = actors.employee("Lou", amara);
        actors.invite(amara, lou);
        actors.handIn(lou, "choose", """
                {"lifeStory": "LATER", "visions": "LATER", "actionPlan": "LATER"}""");
        assertThat(team.of(amara)).extracting(TeamConversations.Line::state).containsOnly(State.INVITED);

        actors.pass(Duration.ofDays(22));

        assertThat(team.of(amara)).isEmpty();
        assertThat(team.closedLinesOf(amara))
                .extracting(TeamConversations.ClosedLine::sentence)
                .containsExactly(Sentence.W1, Sentence.W1, Sentence.W1);
        assertThat(List.of(lapse.get(1), kim, lou))
                .allSatisfy(person -> assertThat(rowsAbout(person)).isEqualTo(1));
        assertThat(database.sql(
                                "select count(distinct not_before, line, line_until) from waiting_period where manager_id = ?")
                        .param(amara.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void takesAQuietInvitationOutOfTheList() {
        decideNotNow.decide(actors.require(hanna, "choose").id(), DecideNotNow.Deliver.WHEN_INVITATION_ENDS, hanna);

        assertThat(taskList.of(hanna)).isEmpty();
        assertThat(team.of(amara)).hasSize(1);
    }

    @Test
    void leavesWhatWasTickedInAQuietInvitation() {
        var task = actors.require(hanna, "choose").id();
        saveDraft.save(
                task,
                Answers.ofJson("{\"visions\": \"YES_NOTES\"}"),
                openForm.open(task, hanna).revision(),
                hanna);

        decideNotNow.decide(task, DecideNotNow.Deliver.WHEN_INVITATION_ENDS, hanna);

        assertThat(openForm.open(task, hanna).answers().text("visions")).contains("YES_NOTES");
    }

    @Test
    void tellsTheManagerNeutrallyWhenTheEmployeeWantsItSaid() {
        decideNotNow.decide(actors.require(hanna, "choose").id(), DecideNotNow.Deliver.TELL_NOW, hanna);
        actors.settle();

        assertThat(processes.runs(id)).isFalse();
        assertThat(team.closedLinesOf(amara)).hasSize(1);
    }

    @Test
    void tellsAFormerManagerNothingOfWhatBecameOfAConversationOnHold() {
        actors.handIn(hanna, "choose", ALL);
        processes.tell(id, "manager-changed");
        actors.settle();
        var letters = lettersTo(amara);

        withdraw.withdraw(id, hanna);
        actors.settle();

        assertThat(processes.runs(id)).isFalse();
        assertThat(team.closedLinesOf(amara)).isEmpty();
        assertThat(lettersTo(amara)).isLessThanOrEqualTo(letters);
        assertThat(rowsAbout(hanna)).isZero();
    }

    @Test
    void clearsTheNeutralLineFromItsRowAfterAMonth() {
        decideNotNow.decide(actors.require(hanna, "choose").id(), DecideNotNow.Deliver.TELL_NOW, hanna);
        actors.settle();
        forgetWhatIsOver.forget();
        assertThat(linesAbout(hanna)).isEqualTo(1);

        actors.pass(Duration.ofDays(31));
        forgetWhatIsOver.forget();

        assertThat(linesAbout(hanna)).isZero();
        assertThat(rowsAbout(hanna)).isEqualTo(1);
    }

    @Test
    void goesOnWithTheNextPartWhenOneIsLeftOut() {
        actors.handIn(hanna, "choose", ALL);

        leaveOut.leaveOut(id, Stage.STORY, LeaveOut.Notes.REMOVE, hanna);
        actors.settle();

        assertThat(actors.has(hanna, "prepare-story")).isFalse();
        assertThat(actors.has(hanna, "sketch-visions")).isTrue();
        assertThat(team.of(amara).get(0).agreed()).containsExactly(Stage.VISION, Stage.PLAN, Stage.REVIEW);
    }

    @Test
    void endsFromAnywhereAndKeepsNothing() {
        actors.handIn(hanna, "choose", ALL);
        actors.handIn(hanna, "prepare-story", """
                {"chapters": [{"title": "A secret", "bring": "KEEP_PRIVATE"}]}""");

        withdraw.withdraw(id, hanna);
        actors.settle();

        assertThat(processes.runs(id)).isFalse();
        assertThat(rowsAbout(hanna)).isEqualTo(1);
        assertThat(team.closedLinesOf(amara))
                .extracting(TeamConversations.ClosedLine::sentence)
                .containsExactly(Sentence.W6);
    }

    @Test
    void canBeEndedWhilePaused() {
        actors.handIn(hanna, "choose", ALL);
        pauseConversation.pause(id, null, hanna);
        assertThat(taskList.of(hanna)).isEmpty();

        withdraw.withdraw(id, hanna);
        actors.settle();

        assertThat(processes.runs(id)).isFalse();
        assertThat(rowsAbout(hanna)).isEqualTo(1);
    }

    @Test
    void stopsAndGoesOnWhereItStood() {
        actors.handIn(hanna, "choose", ALL);
        pauseConversation.pause(id, null, hanna);
        actors.pass(Duration.ofDays(200));
        assertThat(team.of(amara).get(0).state()).isEqualTo(State.PAUSED);

        resumeConversation.resume(id, hanna);

        assertThat(actors.has(hanna, "prepare-story")).isTrue();
    }

    @Test
    void letsAPartBeSwitchedOnLaterWithoutTheManager() {
        actors.handIn(hanna, "choose", """
                {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "LATER"}""");
        actors.handIn(hanna, "draft-plan", """
                {"horizon": 18, "actions": [{"category": "ROLE", "title": "Learn", "owner": "ME", "by": "%s",
                 "needs": "NOTHING", "share": "PRIVATE"}]}""".formatted(actors.today().plusDays(30)));
        actors.pass(Duration.ofDays(100));
        assertThat(actors.has(hanna, "look-at-plan")).isFalse();

        switchPart.switchOn(id, Stage.REVIEW, Mode.NOTES, hanna);
        actors.pass(Duration.ofDays(93));

        assertThat(actors.has(hanna, "look-at-plan")).isTrue();
    }

    private int lettersTo(PersonId person) {
        return database.sql("select count(*) from outbox where to_person = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private int linesAbout(PersonId person) {
        return database.sql("select count(*) from waiting_period where employee_id = ? and line is not null")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Rows of any table of ours or the engine's that know this employee or this conversation, other than the person's own
     * and a neutral letter on its way.
     */
    private int rowsAbout(PersonId person) {
        var tables = database.sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = database() and data_type = 'varchar'
                          and table_name not in ('person', 'person_role', 'membership', 'reporting_line')
                          and column_name not in ('to_person', 'about_person')""")
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list();
        return tables.stream()
                .mapToInt(column -> database.sql("select count(*) from `%s` where `%s` in (?, ?)"
                                .formatted(column.get(0), column.get(1)))
                        .params(List.of(person.value(), id.value()))
                        .query(Integer.class)
                        .single())
                .sum();
    }
}
