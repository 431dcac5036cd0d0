package dev.waymark.conversations.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.conversations.tasks.OpenForm;
import dev.waymark.conversations.tasks.SaveDraft;
import dev.waymark.conversations.tasks.SubmitTask;
import dev.waymark.conversations.ways.LeaveOut;
import dev.waymark.conversations.ways.PauseConversation;
import dev.waymark.conversations.ways.ResumeConversation;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Drafts;
import dev.waymark.vault.EntryGone;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Story 6: what is taken out is gone everywhere, and who had read it is asked to forget it. */
@WaymarkTest
@Import(Actors.class)
class RemovalIntegrationTest {

    private static final String ALL = """
            {"lifeStory": "YES_NOTES", "visions": "YES_NOTES", "actionPlan": "YES_NOTES", "reviews": "YES_NOTES"}""";

    @Autowired
    Actors actors;

    @Autowired
    RemoveEntries removeEntries;

    @Autowired
    ShareItem shareItem;

    @Autowired
    WhatWasTakenOut whatWasTakenOut;

    @Autowired
    PauseConversation pauseConversation;

    @Autowired
    ResumeConversation resumeConversation;

    @Autowired
    LeaveOut leaveOut;

    @Autowired
    SaveDraft saveDraft;

    @Autowired
    OpenForm openForm;

    @Autowired
    SubmitTask submitTask;

    @Autowired
    TeamConversations team;

    @Autowired
    MyConversations mine;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient database;

    PersonId amara;
    PersonId kenji;
    ConversationId id;

    @BeforeEach
    void amaraWritesUpWhatSheHeard() {
        amara = actors.manager("Amara");
        kenji = actors.employee("Kenji", amara);
        id = actors.invite(amara, kenji);
        actors.handIn(kenji, "choose", ALL);
        actors.handIn(
                amara, "propose-a-time-as-manager", """
                {"slots": [{"start": "%sT10:00Z"}]}""".formatted(actors.today().plusDays(3)));
        actors.handIn(kenji, "confirm-a-time", "{\"pick\": \"%s\"}".formatted(actors.firstSlot(kenji)));
        actors.pass(Duration.ofDays(4));
        actors.handIn(amara, "write-up-story", """
                {"held": "YES", "heldOn": "%s", "values": [{"name": "Care", "heard": "looks after a parent"},
                 {"name": "Calm"}]}""".formatted(actors.today()));
    }

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void takesWhatTheManagerWroteOutForBoth() {
        var value = item("Care");

        var removed = removeEntries.remove(id, Set.of(value), kenji);

        assertThat(removed.entries()).isEqualTo(1);
        assertThat(removed.openedAt()).isPresent();
        assertThat(titles()).doesNotContain("Care").contains("Calm");
        assertThat(team.open(id, amara).items()).extracting(Item::title).doesNotContain("Care");
        assertThat(rows("entry", value)).isZero();
        assertThat(database.sql("select * from removed_entry where id = ?")
                        .param(value)
                        .query()
                        .singleRow())
                .containsOnlyKeys("id", "owner", "stage", "removed_at")
                .containsEntry("stage", "STORY");
    }

    @Test
    void asksTheManagerOnceAndTellsTheEmployeeWhenTheyAnswered() {
        removeEntries.remove(id, Set.of(item("Care")), kenji);
        removeEntries.remove(id, Set.of(item("Calm")), kenji);
        assertThat(whatWasTakenOut.isToldTo(amara, id)).isTrue();
        assertThat(whatWasTakenOut.of(id, kenji)).hasSize(2).allMatch(Removal::wantsAcknowledging);

        actors.handIn(amara, "acknowledge-removal", "{\"ack\": true}");

        assertThat(actors.has(amara, "acknowledge-removal")).isFalse();
        assertThat(whatWasTakenOut.of(id, kenji))
                .allSatisfy(removal -> assertThat(removal.acknowledgedAt()).isPresent());
        assertThat(whatWasTakenOut.isToldTo(amara, id)).isFalse();
    }

    @Test
    void namesNeitherContentNorTopicToTheManager() {
        removeEntries.remove(id, Set.of(item("Care")), kenji);

        var opened = openForm.open(actors.require(amara, "acknowledge-removal").id(), amara);

        assertThat(opened.context().values().toString()
                        + opened.answers().toJson()
                        + opened.task().name())
                .doesNotContain("Care")
                .doesNotContain("parent");
    }

    @Test
    void takesItOutOfWhatOthersSayAboutIt() {
        var value = item("Care");
        keepTheValues();
        actors.handIn(kenji, "sketch-visions", """
                {"dreams": [{"title": "Teach", "values": ["%s"], "share": "SHARE"}]}""".formatted(value));
        assertThat(contents()).anyMatch(content -> content.contains(value));

        removeEntries.remove(id, Set.of(value), kenji);

        assertThat(contents()).noneMatch(content -> content.contains(value));
        assertThat(titles()).contains("Teach");
    }

    @Test
    void takesAnActionOutOfThePlanWithItsReplyAndWhatWasBegunAboutIt() {
        var actions = sharedPlan();
        var reply = actors.require(amara, "reply-to-plan").id();
        saveDraft.save(reply, replies(actions), Drafts.NONE, amara);

        removeEntries.remove(id, Set.of(actions.get(0)), kenji);

        assertThat(plans.of(id, amara)).extracting(line -> line.item().id()).containsExactly(actions.get(1));
        assertThat(openForm.open(reply, amara).answers().rows("items"))
                .extracting(row -> row.text("_id").orElse(""))
                .containsExactly(actions.get(1));
        assertThat(rows("plan_action", actions.get(0))).isZero();
    }

    @Test
    void takesNothingFromAPageThatWasOpenBefore() {
        var actions = sharedPlan();
        var reply = actors.require(amara, "reply-to-plan").id();
        removeEntries.remove(id, Set.of(actions.get(0)), kenji);

        assertThatThrownBy(() -> submitTask.submit(reply, replies(actions), amara))
                .isInstanceOf(TakenOutMeanwhile.class);
        saveDraft.save(reply, replies(actions), Drafts.NONE, amara);

        assertThat(openForm.open(reply, amara).answers().toJson()).doesNotContain(actions.get(0));
        assertThatThrownBy(() -> shareItem.share(id, actions.get(0), kenji)).isInstanceOf(EntryGone.class);
    }

    @Test
    void asksNobodyToForgetWhatNobodyHadOpened() {
        keepTheValues();
        actors.handIn(kenji, "sketch-visions", """
                {"dreams": [{"title": "Teach", "share": "SHARE"}, {"title": "Paint", "share": "PRIVATE"}]}""");

        removeEntries.remove(id, Set.of(item("Paint")), kenji);
        assertThat(whatWasTakenOut.of(id, kenji)).isEmpty();

        removeEntries.remove(id, Set.of(item("Teach")), kenji);
        assertThat(actors.has(amara, "acknowledge-removal")).isFalse();
        assertThat(whatWasTakenOut.isToldTo(amara, id)).isTrue();

        actors.pass(Duration.ofDays(31));
        assertThat(whatWasTakenOut.isToldTo(amara, id)).isFalse();
    }

    @Test
    void asksToForgetWhatIsTakenBackButSaysNothingOfAnUndoneShare() {
        keepTheValues();
        actors.handIn(kenji, "sketch-visions", """
                {"dreams": [{"title": "Teach", "share": "PRIVATE"}]}""");
        var dream = item("Teach");
        shareItem.share(id, dream, kenji);
        shareItem.undo(id, dream, kenji);
        assertThat(whatWasTakenOut.isToldTo(amara, id)).isFalse();

        shareItem.share(id, dream, kenji);
        team.open(id, amara);
        shareItem.takeBack(id, dream, kenji);

        assertThat(actors.has(amara, "acknowledge-removal")).isTrue();
        assertThat(titles()).contains("Teach");
    }

    @Test
    void waitsWithTheQuestionWhileTheConversationIsPaused() {
        pauseConversation.pause(id, null, kenji);

        removeEntries.remove(id, Set.of(item("Care")), kenji);
        assertThat(actors.has(amara, "acknowledge-removal")).isFalse();

        resumeConversation.resume(id, kenji);
        assertThat(actors.has(amara, "acknowledge-removal")).isTrue();
    }

    @Test
    void existsForNobodyButTheEmployee() {
        var value = Set.of(item("Care"));

        assertThatThrownBy(() -> removeEntries.remove(id, value, amara)).isInstanceOf(NotAParticipant.class);
        assertThatThrownBy(() -> whatWasTakenOut.of(id, amara)).isInstanceOf(NotAParticipant.class);
        assertThatThrownBy(() -> whatWasTakenOut.isToldTo(kenji, id)).isInstanceOf(NotAParticipant.class);
        assertThat(titles()).contains("Care");
    }

    @Test
    void asksToForgetAValueThatIsRemovedWhileTheListIsChecked() {
        actors.handIn(kenji, "check-values", """
                {"items": [{"_id": "%s", "decision": "REMOVE"}, {"_id": "%s", "decision": "KEEP"}], "shareList": "SHARE"}""".formatted(item("Care"), item("Calm")));

        assertThat(titles()).doesNotContain("Care").contains("Calm");
        assertThat(actors.has(amara, "acknowledge-removal")).isTrue();
        assertThat(whatWasTakenOut.isToldTo(amara, id)).isTrue();
    }

    @Test
    void asksToForgetAListThatTheEmployeeKeepsForThemselves() {
        actors.handIn(kenji, "check-values", """
                {"items": [{"_id": "%s", "decision": "KEEP"}, {"_id": "%s", "decision": "KEEP"}], "shareList": "KEEP_PRIVATE"}""".formatted(item("Care"), item("Calm")));

        assertThat(titles()).contains("Care", "Calm");
        assertThat(actors.has(amara, "acknowledge-removal")).isTrue();
    }

    private List<String> sharedPlan() {
        keepTheValues();
        leaveOut.leaveOut(id, Stage.VISION, LeaveOut.Notes.REMOVE, kenji);
        actors.settle();
        var action = """
                {"category": "ROLE", "title": "%s", "owner": "MANAGER", "by": "%s", "needs": "NOTHING", "share": "SHARE"}""";
        var by = actors.today().plusMonths(2);
        actors.handIn(
                kenji, "draft-plan", """
                {"horizon": 18, "actions": [%s, %s]}""".formatted(action.formatted("First", by), action.formatted("Second", by)));
        return plans.of(id, kenji).stream().map(line -> line.item().id()).toList();
    }

    private void keepTheValues() {
        actors.handIn(kenji, "check-values", """
                {"items": [{"_id": "%s", "decision": "KEEP"}, {"_id": "%s", "decision": "KEEP"}], "shareList": "SHARE"}""".formatted(item("Care"), item("Calm")));
    }

    private static Answers replies(List<String> actions) {
        var row = "{\"_id\": \"%s\", \"reply\": \"AGREE\"}";
        return Answers.ofJson(
                "{\"items\": [%s, %s]}".formatted(row.formatted(actions.get(0)), row.formatted(actions.get(1))));
    }

    private String item(String title) {
        return mine.open(id, kenji).items().stream()
                .filter(item -> item.title().equals(title))
                .map(Item::id)
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return mine.open(id, kenji).items().stream().map(Item::title).toList();
    }

    private List<String> contents() {
        return mine.open(id, kenji).items().stream()
                .map(item -> item.content().toJson())
                .toList();
    }

    private int rows(String table, String entry) {
        var column = table.equals("entry") ? "id" : "entry_id";
        return database.sql("select count(*) from %s where %s = ?".formatted(table, column))
                .param(entry)
                .query(Integer.class)
                .single();
    }
}
