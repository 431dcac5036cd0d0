package dev.waymark.conversations.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.tasks.SubmitTask;
import dev.waymark.conversations.ways.DecideNotNow;
import dev.waymark.engine.TaskGone;
import dev.waymark.forms.Answers;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** How a conversation begins, and that nothing begins or goes on twice: two people, two tabs, and strangers. */
@WaymarkTest
@Import(Actors.class)
class InvitingIntegrationTest {

    private static final String ALL = """
            {"lifeStory": "YES_NOTES", "visions": "YES_NOTES", "actionPlan": "YES_NOTES", "reviews": "YES_NOTES"}""";

    @Autowired
    Actors actors;

    @Autowired
    DecideNotNow decideNotNow;

    @Autowired
    SubmitTask submitTask;

    @Autowired
    TeamConversations team;

    @Autowired
    Invite invite;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Withdraw withdraw;

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
    void beginsOneConversationWhenBothBeginAtTheSameMoment() throws Exception {
        var kim = actors.employee("Kim", amara);
        var invitation = new AtomicReference<CompletableFuture<Throwable>>();

        transaction.executeWithoutResult(status -> {
            invite.invite(inviting(kim), amara);
            invitation.set(
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> invite.invite(inviting(kim), amara))));
            assertThatThrownBy(() -> invitation.get().get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        });

        actors.settle();
        assertThat(invitation.get().get(20, TimeUnit.SECONDS)).isInstanceOf(CannotInvite.class);
        assertThat(team.of(amara)).hasSize(2);
    }

    private static Answers inviting(PersonId employee) {
        return Answers.ofJson("""
                {"employee": "%s", "length": "60", "ackFree": true, "ackPaper": true}""".formatted(employee));
    }

    @Test
    void givesOneTextForEveryCauseWhenAManagerCannotInvite() {
        decideNotNow.decide(actors.require(hanna, "choose").id(), DecideNotNow.Deliver.TELL_NOW, hanna);
        actors.settle();

        assertThatThrownBy(() -> actors.invite(amara, hanna))
                .isInstanceOf(CannotInvite.class)
                .hasMessage("You can't send an invitation to this person at the moment.");
    }

    @Test
    void invitesSeveralAtOnceAndTellsOfNobodyWhy() {
        var kim = actors.employee("Kim", amara);
        var lou = actors.employee("Lou", amara);
        decideNotNow.decide(actors.require(hanna, "choose").id(), DecideNotNow.Deliver.TELL_NOW, hanna);
        actors.settle();
        actors.invite(amara, kim);

        var cannot = invite.inviteSeveral(Answers.ofJson("""
                {"employees": ["%s", "%s", "%s"], "length": "45", "ackFree": true, "ackPaper": true,
                 "note": "I look forward to it."}""".formatted(hanna, kim, lou)), amara);
        actors.settle();

        assertThat(cannot).containsExactly(hanna, kim);
        assertThat(actors.has(lou, "choose")).isTrue();
        assertThat(actors.has(hanna, "choose")).isFalse();
        assertThatThrownBy(() -> invite.inviteSeveral(Answers.ofJson("""
                {"employees": ["%s"], "length": "45", "ackFree": true, "ackPaper": true}""".formatted(amara)), amara))
                .isInstanceOf(AnswersNotAccepted.class);
    }

    @Test
    void letsNoStrangerDoATask() {
        var task = actors.require(hanna, "choose").id();
        var stranger = actors.manager("Ingrid");

        assertThatThrownBy(() -> submitTask.submit(task, Answers.ofJson(ALL), stranger))
                .isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> submitTask.submit(task, Answers.ofJson(ALL), amara))
                .isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> withdraw.withdraw(id, amara)).isInstanceOf(NotAParticipant.class);
    }

    @Test
    void handsInOnceWhenTwoTabsDoItAtTheSameTime() throws InterruptedException {
        var task = actors.require(hanna, "choose").id();
        var done = new AtomicInteger();
        var gone = new AtomicInteger();
        var tabs = Executors.newFixedThreadPool(4);
        for (var tab = 0; tab < 4; tab++) {
            tabs.submit(() -> {
                try {
                    submitTask.submit(task, Answers.ofJson(ALL), hanna);
                    done.incrementAndGet();
                } catch (TaskGone late) {
                    gone.incrementAndGet();
                }
            });
        }
        tabs.shutdown();
        assertThat(tabs.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(done).hasValue(1);
        assertThat(gone).hasValue(3);
    }
}
