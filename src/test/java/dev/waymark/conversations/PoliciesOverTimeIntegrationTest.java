package dev.waymark.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.start.AskForConversation;
import dev.waymark.conversations.start.CannotInvite;
import dev.waymark.conversations.ways.DecideNotNow;
import dev.waymark.engine.OpenTasks;
import dev.waymark.engine.Processes;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What time does to a conversation, where the diagram alone does not tell: T2, T11, T12, T13 and T14. */
@WaymarkTest
@RecordApplicationEvents
@Import(Actors.class)
class PoliciesOverTimeIntegrationTest {

    private static final String PLAN_AND_REVIEWS = """
            {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "YES_NOTES"}""";

    @Autowired
    Actors actors;

    @Autowired
    AskForConversation ask;

    @Autowired
    DecideNotNow decideNotNow;

    @Autowired
    MyConversations mine;

    @Autowired
    Conversations conversations;

    @Autowired
    OpenTasks tasks;

    @Autowired
    Processes processes;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

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
    void remindsOfAnInvitationOnceAndNeverWhenRemindersAreStopped() {
        actors.invite(amara, jo);
        var kim = actors.employee("Kim", amara);
        actors.invite(amara, kim);
        decideNotNow.decide(actors.require(kim, "choose").id(), DecideNotNow.Deliver.WHEN_INVITATION_ENDS, kim);

        actors.pass(Duration.ofDays(8));
        actors.pass(Duration.ofDays(8));

        assertThat(reminders(jo)).isEqualTo(1);
        assertThat(reminders(kim)).isZero();
    }

    @Test
    void asksOnlyTheEmployeeAfterTwoQuartersWithoutALook() {
        planWithReviews();
        for (var quarter = 0; quarter < 2; quarter++) {
            actors.pass(Duration.ofDays(93));
            assertThat(actors.has(jo, "look-at-plan")).isTrue();
            actors.pass(Duration.ofDays(22));
        }

        assertThat(actors.has(jo, "go-on-or-finish")).isTrue();
        assertThat(tasks.of(amara)).isEmpty();
    }

    @Test
    void keepsTheManagerFromInvitingAgainForHalfAYearAndTheEmployeeFromNothing() {
        actors.invite(amara, jo);
        decideNotNow.decide(actors.require(jo, "choose").id(), DecideNotNow.Deliver.TELL_NOW, jo);
        actors.settle();
        actors.pass(Duration.ofDays(179));
        assertThatThrownBy(() -> actors.invite(amara, jo)).isInstanceOf(CannotInvite.class);

        actors.pass(Duration.ofDays(2));
        actors.invite(amara, jo);

        assertThat(actors.has(jo, "choose")).isTrue();
        var kim = actors.employee("Kim", amara);
        actors.invite(amara, kim);
        decideNotNow.decide(actors.require(kim, "choose").id(), DecideNotNow.Deliver.TELL_NOW, kim);
        actors.settle();
        ask.ask(Answers.ofJson("""
                {"manager": "%s", "pace": "SOON", "parts": [{"stage": "VISIONS", "mode": "NOTES"}]}""".formatted(amara)), kim);
        actors.settle();
        assertThat(actors.has(amara, "reply-to-request")).isTrue();
    }

    @Test
    void leavesTheEmployeeAPrivateCopyWhenNobodyTakesOverInSixtyDays() {
        var id = planWithReviews();
        processes.tell(id, "manager-changed");
        actors.settle();
        assertThat(conversations.require(id).state()).isEqualTo(State.ON_HOLD);

        actors.pass(Duration.ofDays(61));

        assertThat(conversations.require(id).state()).isEqualTo(State.ARCHIVED);
        assertThat(mine.open(id, jo).items()).isNotEmpty().noneMatch(Item::shared);
        assertThat(processes.runs(id)).isFalse();
    }

    @Test
    void erasesACompletedSeriesWhenItsKeepingTimeIsOver() {
        var id = planWithReviews();
        actors.pass(Duration.ofDays(93));
        actors.handIn(jo, "look-at-plan", "{\"next\": \"FINISH\"}");
        assertThat(conversations.require(id).state()).isEqualTo(State.COMPLETED);

        actors.pass(Duration.ofDays(360));
        assertThat(processes.runs(id)).isTrue();
        actors.pass(Duration.ofDays(7));

        assertThat(processes.runs(id)).isFalse();
        assertThat(conversations.findById(id.value())).isEmpty();
        assertThat(database.sql("select count(*) from entry where owner = ?")
                        .param("CONVERSATION:" + id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private ConversationId planWithReviews() {
        var id = actors.invite(amara, jo);
        actors.handIn(jo, "choose", PLAN_AND_REVIEWS);
        actors.handIn(jo, "draft-plan", """
                {"horizon": 18, "actions": [{"category": "ROLE", "title": "Learn", "owner": "ME", "by": "%s",
                 "needs": "NOTHING", "share": "PRIVATE"}]}""".formatted(actors.today().plusDays(300)));
        return id;
    }

    private long reminders(PersonId person) {
        return events.stream(Notice.class)
                .filter(notice ->
                        notice.kind() == Notice.Kind.REMINDER && notice.to().equals(person))
                .count();
    }
}
