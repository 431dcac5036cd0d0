package dev.waymark.conversations.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.PartNames;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.conversations.removal.ShareItem;
import dev.waymark.conversations.start.AskForConversation;
import dev.waymark.conversations.start.Invite;
import dev.waymark.conversations.ways.LeaveOut;
import dev.waymark.conversations.ways.SwitchPart;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.shared.TaskId;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.ReaderLog;
import dev.waymark.vault.Reading;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is answered beside the entries comes back where it is needed, and is seen to be read once. */
@WaymarkTest
@Import(Actors.class)
class KeptAnswersIntegrationTest {

    @Autowired
    Actors actors;

    @Autowired
    AskForConversation ask;

    @Autowired
    Invite invite;

    @Autowired
    OpenForm openForm;

    @Autowired
    Plans plans;

    @Autowired
    MyConversations mine;

    @Autowired
    Withdraw withdraw;

    @Autowired
    PartNames partNames;

    @Autowired
    SwitchPart switchPart;

    @Autowired
    LeaveOut leaveOut;

    @Autowired
    SubmitTask submitTask;

    @Autowired
    ShareItem shareItem;

    @Autowired
    Usefulness usefulness;

    @Autowired
    ReaderLog readerLog;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    PersonId amara;
    PersonId jo;

    @BeforeEach
    void employJo() {
        amara = actors.manager("Amara");
        jo = actors.employee("Jo", amara);
    }

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void tellsTheManagerWhatTheyAreAskedFor() {
        ask.ask(Answers.ofJson("""
                {"manager": "%s", "pace": "NO_RUSH", "message": "I liked our last talk.",
                 "parts": [{"stage": "VISIONS", "mode": "TALK_ONLY"}, {"stage": "ACTION_PLAN", "mode": "NOTES"}]}""".formatted(amara)), jo);
        actors.settle();

        var request =
                openForm.open(task(amara, "reply-to-request"), amara).context().values();
        assertThat(request)
                .containsEntry("pace", "NO_RUSH")
                .containsEntry("askedWithNotes", "Action plan")
                .containsEntry("askedTalkOnly", "Visions")
                .containsEntry("asked", "I liked our last talk.");

        var kim = actors.manager("Kim");
        actors.handIn(amara, "reply-to-request", """
                {"decision": "SUGGEST_OTHER", "other": "%s", "message": "Kim has walked that way herself."}""".formatted(kim));
        assertThat(openForm.open(task(jo, "choose-a-way-on"), jo).context().values())
                .containsEntry("answered", "Kim has walked that way herself.")
                .containsEntry("suggested", "Kim");
    }

    @Test
    void tellsFromWhichWeekOnThereIsTime() {
        var day = actors.today().plusDays(20);
        invite.invite(Answers.ofJson("""
                {"employee": "%s", "length": "60", "firstWeek": "%s", "ackFree": true, "ackPaper": true}""".formatted(jo, day)), amara);
        actors.settle();

        assertThat(openForm.open(task(jo, "choose"), jo).context().values()).containsEntry("firstWeek", day.toString());
    }

    @Test
    void showsWhereThePlanIsHeadedOnlyAsFarAsItIsShared() {
        var id = actors.invite(amara, jo);
        actors.handIn(jo, "choose", """
                {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "YES_NOTES", "reviews": "NO"}""");
        actors.handIn(jo, "sketch-visions", """
                {"dreams": [{"title": "Lead a lab", "share": "SHARE"}, {"title": "Run a farm", "share": "PRIVATE"}]}""");
        var dreams = mine.open(id, jo).items().stream()
                .filter(item -> item.kind().equals("DREAM"))
                .map(Item::id)
                .toList();
        leaveOut.leaveOut(id, Stage.VISION, LeaveOut.Notes.KEEP, jo);
        actors.settle();
        actors.handIn(jo, "draft-plan", """
                {"horizon": 12, "direction": ["%s", "%s"], "actions": [{"category": "ROLE", "title": "Learn", "owner": "BOTH",
                 "by": "%s", "needs": "NOTHING", "share": "SHARE"}]}""".formatted(
                        dreams.get(0), dreams.get(1), actors.today().plusDays(30)));

        assertThat(plans.open(id, jo).direction()).containsExactly("Lead a lab", "Run a farm");
        assertThat(plans.open(id, amara).direction()).containsExactly("Lead a lab");
    }

    @Test
    void leavesOneLineForEachScreenThatTheManagerOpens() {
        var id = actors.invite(amara, jo);
        actors.handIn(jo, "choose", """
                {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "NO"}""");
        actors.handIn(jo, "draft-plan", """
                {"horizon": 12, "actions": [{"category": "ROLE", "title": "Learn", "owner": "MANAGER", "by": "%s",
                 "needs": "NOTHING", "share": "SHARE"}]}""".formatted(actors.today().plusDays(30)));
        var reply = task(amara, "reply-to-plan");

        openForm.open(reply, amara);
        assertThat(readings(id)).isEqualTo(1);
        plans.open(id, amara);
        assertThat(readings(id)).isEqualTo(2);
        openForm.waits(reply, amara);
        assertThat(readings(id)).isEqualTo(2);
    }

    @Test
    void leavesALineForEachPrintOfWhatTheManagerSees() {
        var id = actors.invite(amara, jo);
        actors.handIn(jo, "choose", """
                {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "NO"}""");
        actors.handIn(jo, "draft-plan", """
                {"horizon": 12, "actions": [{"category": "ROLE", "title": "Learn", "owner": "MANAGER", "by": "%s",
                 "needs": "NOTHING", "share": "SHARE"}]}""".formatted(actors.today().plusDays(30)));

        plans.print(id, jo);
        assertThat(readings(id)).isZero();
        openForm.print(task(amara, "reply-to-plan"), amara);
        plans.print(id, amara);

        var log = transaction.execute(status -> readerLog.of(Owner.of(id)));
        assertThat(log)
                .extracting(Reading::section, Reading::channel)
                .containsExactly(tuple("ACTION", Reader.Channel.PRINT), tuple("ACTION", Reader.Channel.PRINT));
    }

    /** A plan looks ahead from the day it is published, so an invitation of long ago takes nothing from it. */
    @Test
    void letsThePlanReachAsFarInTheAnswerAsInTheDraft() {
        actors.invite(amara, jo);
        actors.handIn(jo, "choose", """
                {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "NO"}""");
        actors.pass(Duration.ofDays(60));
        var last = actors.today().plusMonths(12);
        actors.handIn(jo, "draft-plan", """
                {"horizon": 12, "actions": [{"category": "ROLE", "title": "Learn", "owner": "MANAGER", "by": "%s",
                 "needs": "NOTHING", "share": "SHARE"}]}""".formatted(last));
        var reply = task(amara, "reply-to-plan");

        assertThat(openForm.open(reply, amara).context().values()).containsEntry("horizonEnd", last.toString());
    }

    @Test
    void takesBackWhatWasSharedByHandingInAndAsksTheManagerNothingMore() {
        var id = actors.invite(amara, jo);
        actors.handIn(jo, "choose", """
                {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "NO"}""");
        var shared = submitTask.submit(
                task(jo, "draft-plan"),
                Answers.ofJson("""
                {"horizon": 12, "actions": [
                 {"category": "ROLE", "title": "Learn", "owner": "MANAGER", "by": "%1$s", "needs": "NOTHING", "share": "SHARE"},
                 {"category": "ROLE", "title": "Rest", "owner": "ME", "by": "%1$s", "needs": "NOTHING", "share": "PRIVATE"}]}""".formatted(actors.today().plusDays(30))),
                jo);
        actors.settle();
        assertThat(shared).hasSize(1);
        assertThat(actors.has(amara, "reply-to-plan")).isTrue();

        shareItem.undo(id, shared, jo);
        actors.settle();

        assertThat(plans.of(id, amara)).isEmpty();
        assertThat(plans.of(id, jo)).hasSize(2).noneMatch(Plans.Line::shared);
        assertThat(actors.has(amara, "reply-to-plan")).isFalse();
    }

    @Test
    void letsTypedTextStayUnlessTheEmployeeTookBackWhatItWasAbout() {
        var id = actors.invite(amara, jo);
        actors.handIn(jo, "choose", """
                {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "NO"}""");
        var drafting = openForm.open(task(jo, "draft-plan"), jo);
        actors.handIn(jo, "draft-plan", """
                {"horizon": 12, "actions": [{"category": "ROLE", "title": "Learn", "owner": "MANAGER", "by": "%s",
                 "needs": "NOTHING", "share": "SHARE"}]}""".formatted(actors.today().plusDays(30)));
        var replying = openForm.open(task(amara, "reply-to-plan"), amara);
        assertThat(openForm.mayStay(replying, amara)).isTrue();

        switchPart.switchOn(id, Stage.PLAN, Mode.TALK_ONLY, jo);
        actors.settle();
        assertThat(openForm.waits(replying.task().id(), amara)).isFalse();
        assertThat(openForm.mayStay(replying, amara)).isFalse();
        assertThat(openForm.mayStay(drafting, jo)).isTrue();

        withdraw.withdraw(id, jo);
        actors.settle();
        assertThat(openForm.mayStay(replying, amara)).isFalse();
        assertThat(openForm.mayStay(drafting, jo)).isTrue();
    }

    @Test
    void callsPartsAsTheReleasedFormDoes() {
        assertThat(partNames.find("conversations.part.STORY", Locale.GERMAN)).contains("Lebensgeschichte");
        assertThat(partNames.find("conversations.part.MENTOR", Locale.ENGLISH)).isEmpty();
        assertThat(partNames.find("conversations.mine.title", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void takesNoPartThatNoFormEverAskedAbout() {
        var id = actors.invite(amara, jo);
        actors.handIn(jo, "choose", """
                {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "NO"}""");

        assertThat(mine.open(id, jo).parts()).containsExactlyElementsOf(Stage.OF_THE_METHOD);
        assertThatThrownBy(() -> switchPart.switchOn(id, new Stage("MENTOR"), Mode.NOTES, jo))
                .isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void countsHowUsefulItWasWithoutKnowingWho() {
        var before = answers();

        transaction.executeWithoutResult(begun -> usefulness.count(4));
        transaction.executeWithoutResult(begun -> usefulness.count(4));

        assertThat(answers()).isEqualTo(before + 2);
        assertThat(database.sql("select column_name from information_schema.columns where table_schema = database()"
                                + " and table_name = 'usefulness'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("quarter", "score", "answers");
    }

    private int answers() {
        return database.sql("select coalesce(sum(answers), 0) from usefulness where score = 4")
                .query(Integer.class)
                .single();
    }

    private int readings(ConversationId id) {
        return transaction.execute(begun -> readerLog.of(Owner.of(id))).size();
    }

    private TaskId task(PersonId person, String step) {
        return actors.require(person, step).id();
    }
}
