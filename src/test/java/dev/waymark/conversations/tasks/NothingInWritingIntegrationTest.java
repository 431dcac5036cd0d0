package dev.waymark.conversations.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.Choice;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.KeptConversations;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.closing.Receipt;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.plan.PlainTodos;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.conversations.ways.LeaveOut;
import dev.waymark.conversations.ways.PauseConversation;
import dev.waymark.conversations.ways.SwitchPart;
import dev.waymark.engine.TaskGone;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Drafts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stories 7 and 9: going on without writing, leaving a part out but for some notes, and ending it all with a receipt. */
@WaymarkTest
@Import(Actors.class)
class NothingInWritingIntegrationTest {

    private static final String ALL = """
            {"lifeStory": "YES_NOTES", "visions": "YES_NOTES", "actionPlan": "YES_NOTES", "reviews": "YES_NOTES"}""";

    @Autowired
    Actors actors;

    @Autowired
    SwitchPart switchPart;

    @Autowired
    LeaveOut leaveOut;

    @Autowired
    PauseConversation pauseConversation;

    @Autowired
    Withdraw withdraw;

    @Autowired
    PlainTodos todos;

    @Autowired
    SaveDraft saveDraft;

    @Autowired
    SubmitTask submitTask;

    @Autowired
    MyConversations mine;

    @Autowired
    TeamConversations team;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient database;

    PersonId marek;
    PersonId leyla;
    ConversationId id;

    @Autowired
    KeptConversations kept;

    @BeforeEach
    void leylaChoosesNotes() {
        marek = actors.manager("Marek");
        leyla = actors.employee("Leyla", marek);
        id = actors.invite(marek, leyla);
        actors.handIn(leyla, "choose", ALL);
    }

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void discardsWhatTheOtherSideHadBegunAndAsksOnlyWhetherTheyTalked() {
        talk();
        var writeUp = actors.require(marek, "write-up-story").id();
        saveDraft.save(writeUp, Answers.none().with("question", "Why?"), Drafts.NONE, marek);
        assertThat(drafts()).isEqualTo(1);

        switchPart.talkOnly(id, Stage.STORY, Set.of(), leyla);
        actors.settle();

        assertThat(drafts()).isZero();
        assertThat(actors.has(marek, "write-up-story")).isFalse();
        assertThatThrownBy(() -> saveDraft.save(writeUp, Answers.none().with("question", "Why?"), Drafts.NONE, marek))
                .isInstanceOf(TaskGone.class);
    }

    @Test
    void takesNoTextWhateverThePageSends() {
        switchPart.talkOnly(id, Stage.STORY, Set.of(), leyla);
        actors.settle();
        talk();
        var talked = actors.require(marek, "say-whether-you-talked").id();
        var forged = Answers.none()
                .with("held", "YES")
                .with("heldOn", actors.today().toString())
                .with("question", "She cares for a parent");

        assertThatThrownBy(() -> submitTask.submit(talked, forged, marek)).isInstanceOf(NothingInWriting.class);
        assertThatThrownBy(() -> saveDraft.save(talked, forged, Drafts.NONE, marek))
                .isInstanceOf(NothingInWriting.class);
        submitTask.submit(talked, forged.with("question", null), marek);
        actors.settle();

        assertThat(mine.open(id, leyla).items()).extracting(Item::kind).containsOnly("HELD_ON");
        assertThat(actors.has(leyla, "sketch-visions")).isTrue();
    }

    @Test
    void staysSoOnceThePartHasBegun() {
        switchPart.talkOnly(id, Stage.STORY, Set.of(), leyla);
        actors.settle();

        assertThatThrownBy(() -> switchPart.switchOn(id, Stage.STORY, Mode.NOTES, leyla))
                .isInstanceOf(NotPossibleNow.class);

        switchPart.talkOnly(id, Stage.VISION, Set.of(), leyla);
        switchPart.switchOn(id, Stage.VISION, Mode.NOTES, leyla);
        assertThat(mine.open(id, leyla).choices())
                .filteredOn(choice -> choice.mode() == Mode.TALK_ONLY)
                .extracting(Choice::stage)
                .containsExactly(Stage.STORY);
    }

    @Test
    void discardsDraftsWhileTheConversationIsPausedToo() {
        talk();
        saveDraft.save(
                actors.require(marek, "write-up-story").id(),
                Answers.none().with("question", "Why?"),
                Drafts.NONE,
                marek);
        pauseConversation.pause(id, null, leyla);

        leaveOut.leaveOut(id, Stage.STORY, Set.of(), leyla);

        assertThat(drafts()).isZero();
    }

    @Test
    void keepsOnlyWhatTheEmployeeTicksWhenAPartIsLeftOut() {
        talk();
        actors.handIn(marek, "write-up-story", """
                {"held": "YES", "heldOn": "%s", "values": [{"name": "Care"}, {"name": "Calm"}, {"name": "Depth"}]}""".formatted(actors.today()));

        leaveOut.leaveOut(id, Stage.STORY, Set.of(item("Care"), item("Depth")), leyla);
        actors.settle();

        assertThat(mine.open(id, leyla).items()).extracting(Item::title).containsExactly("Care", "Depth");
        assertThat(team.open(id, marek).items()).extracting(Item::title).containsExactly("Care", "Depth");
        assertThat(actors.has(marek, "acknowledge-removal")).isTrue();
    }

    @Test
    void showsAReceiptAndLeavesNothingButWhatWasWished() {
        actors.handIn(leyla, "prepare-story", """
                {"chapters": [{"title": "A secret", "bring": "KEEP_PRIVATE"}]}""");
        toAgreedPlan();

        var receipt = withdraw.withdraw(id, true, leyla);
        assertThat(entries()).isZero();
        actors.settle();

        assertThat(receipt.notes()).isPositive();
        assertThat(receipt.todos()).isEqualTo(1);
        assertThat(receipt.backupsGoneBy())
                .isEqualTo(LocalDate.ofInstant(receipt.at(), ZoneOffset.UTC).plusDays(30));
        assertThat(kept.waitingPeriodsOf(leyla)).singleElement().satisfies(stays -> assertThat(receipt.waiting())
                .contains(new Receipt.Waiting(
                        stays.until(), stays.line().orElseThrow().until())));
        assertThat(todos.of(marek)).extracting(PlainTodos.Todo::title).containsExactly("Shadow the device team");
        assertThat(todos.of(leyla)).isEmpty();
        assertThat(entries()).isZero();

        todos.finish(todos.of(marek).get(0).id(), marek);
        assertThat(todos.of(marek)).isEmpty();
    }

    @Test
    void endsOnceEvenIfTwoTabsEndIt() {
        withdraw.withdraw(id, leyla);
        var second = withdraw.withdraw(id, leyla);
        actors.settle();

        assertThat(second.items()).isZero();
        assertThat(team.closedLinesOf(marek)).hasSize(1);
    }

    private void talk() {
        actors.handIn(
                marek, "propose-a-time-as-manager", """
                {"slots": [{"start": "%sT10:00Z"}]}""".formatted(actors.today().plusDays(3)));
        actors.handIn(leyla, "confirm-a-time", "{\"pick\": \"%s\"}".formatted(actors.firstSlot(leyla)));
        actors.pass(Duration.ofDays(4));
    }

    private void toAgreedPlan() {
        leaveOut.leaveOut(id, Stage.STORY, LeaveOut.Notes.KEEP, leyla);
        leaveOut.leaveOut(id, Stage.VISION, LeaveOut.Notes.KEEP, leyla);
        actors.settle();
        actors.handIn(leyla, "draft-plan", """
                {"horizon": 18, "actions": [{"category": "ROLE", "title": "Shadow the device team", "owner": "MANAGER",
                 "by": "%s", "needs": "NOTHING", "share": "SHARE"}, {"category": "ROLE", "title": "Talk to the bank",
                 "owner": "ME", "by": "%s", "needs": "NOTHING", "share": "PRIVATE"}]}""".formatted(
                        actors.today().plusMonths(2), actors.today().plusMonths(2)));
        actors.handIn(marek, "reply-to-plan", """
                {"items": [{"_id": "%s", "reply": "AGREE"}]}""".formatted(
                        plans.of(id, marek).get(0).item().id()));
    }

    private String item(String title) {
        return mine.open(id, leyla).items().stream()
                .filter(item -> item.title().equals(title))
                .map(Item::id)
                .findFirst()
                .orElseThrow();
    }

    private int drafts() {
        return database.sql("select count(*) from draft where owner = ?")
                .param("CONVERSATION:" + id)
                .query(Integer.class)
                .single();
    }

    private int entries() {
        return database.sql("select count(*) from entry where owner = ?")
                .param("CONVERSATION:" + id)
                .query(Integer.class)
                .single();
    }
}
