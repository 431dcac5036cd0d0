package dev.waymark.modeling.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.KeptConversations;
import dev.waymark.conversations.Notice;
import dev.waymark.conversations.closing.ForgetWhatIsOver;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.conversations.tasks.OpenForm;
import dev.waymark.conversations.tasks.SubmitTask;
import dev.waymark.conversations.ways.DecideNotNow;
import dev.waymark.forms.Answers;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.modeling.NotAProcessOwner;
import dev.waymark.mydata.EraseLeavers;
import dev.waymark.notices.RenderedMail;
import dev.waymark.people.EmployPerson;
import dev.waymark.people.NewPerson;
import dev.waymark.people.People;
import dev.waymark.people.RecordLastDay;
import dev.waymark.people.Role;
import dev.waymark.policies.FixedSentence;
import dev.waymark.policies.NotToBeSaid;
import dev.waymark.policies.OutsideItsLimits;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.policies.Worded;
import dev.waymark.policies.Wordings;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.MessageBundles;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What HR sets is what happens from then on, on the real database and engine; what has begun keeps its day. */
@WaymarkTest
@Import(Actors.class)
class PoliciesIntegrationTest {

    private static final Worded W4 = new Worded(
            "Please forget what was taken out of the notes.", "Bitte vergessen Sie, was herausgenommen wurde.");
    private static final Worded W1 = new Worded(
            "No talk for now. {name} may begin one, it’s fine.", "Vorerst kein Gespräch. {name} kann eines beginnen.");

    @Autowired
    Actors actors;

    @Autowired
    Policies policies;

    @Autowired
    ChangePolicy changePolicy;

    @Autowired
    ChangeEligibleManagers changeEligibleManagers;

    @Autowired
    Wordings wordings;

    @Autowired
    ChangeWording changeWording;

    @Autowired
    KeptConversations kept;

    @Autowired
    TeamConversations team;

    @Autowired
    Withdraw withdraw;

    @Autowired
    DecideNotNow decideNotNow;

    @Autowired
    ForgetWhatIsOver forgetWhatIsOver;

    @Autowired
    EraseLeavers eraseLeavers;

    @Autowired
    RecordLastDay recordLastDay;

    @Autowired
    OpenForm openForm;

    @Autowired
    Plans plans;

    @Autowired
    SubmitTask submitTask;

    @Autowired
    People people;

    @Autowired
    EmployPerson employPerson;

    @Autowired
    MessageBundles texts;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext waymark;

    private PersonId ingrid;
    private PersonId marek;
    private PersonId leyla;

    @BeforeEach
    void hire() {
        ingrid = employ(Role.PROCESS_OWNER);
        marek = actors.manager("Marek");
        leyla = actors.employee("Leyla", marek);
    }

    @AfterEach
    void setEverythingBack() {
        actors.backToToday();
        transaction.executeWithoutResult(status -> {
            database.sql("delete from policy_value").update();
            database.sql("delete from sentence_wording").update();
        });
    }

    @ParameterizedTest
    @EnumSource
    void areSetInsideTheirLimitsOnlyWithWhoAndWhen(PolicyKey key) {
        assertThatThrownBy(() -> changePolicy.change(key, key.most() + 1, ingrid))
                .isInstanceOf(OutsideItsLimits.class);
        assertThatThrownBy(() -> changePolicy.change(key, key.least() - 1, ingrid))
                .isInstanceOf(OutsideItsLimits.class);
        assertThat(policies.now(key)).isEqualTo(key.shipped());
        assertThat(policies.of(key).changes()).isEmpty();

        changePolicy.change(key, key.most(), ingrid);
        changePolicy.change(key, key.most(), ingrid);

        assertThat(policies.now(key)).isEqualTo(key.most());
        assertThat(policies.of(key).changes()).hasSizeLessThanOrEqualTo(1).allMatch(change -> change.by()
                .equals(ingrid));
    }

    @Test
    void areSetByProcessOwnersAlone() {
        for (var other : List.of(employ(Role.AUDITOR), employ(Role.ADMIN), marek, leyla)) {
            assertThatThrownBy(() -> changePolicy.change(PolicyKey.BACKUPS, 14, other))
                    .isInstanceOf(NotAProcessOwner.class);
            assertThatThrownBy(() -> changeWording.change(FixedSentence.W4, W4, other))
                    .isInstanceOf(NotAProcessOwner.class);
            assertThatThrownBy(() -> changeWording.sayAsShipped(FixedSentence.W4, other))
                    .isInstanceOf(NotAProcessOwner.class);
            assertThatThrownBy(() -> changeEligibleManagers.change(Set.of(marek), other))
                    .isInstanceOf(NotAProcessOwner.class);
        }
        assertThat(policies.now(PolicyKey.BACKUPS)).isEqualTo(30);
        assertThat(wordings.history(FixedSentence.W4)).isEmpty();
    }

    @Test
    void sayHowLongToWaitAndHowLongTheLineStands() {
        withdraw.withdraw(inVisions(leyla), leyla);
        actors.settle();
        changePolicy.change(PolicyKey.WAITING_PERIOD, 90, ingrid);
        changePolicy.change(PolicyKey.NEUTRAL_LINE, 7, ingrid);
        var jo = actors.employee("Jo", marek);
        withdraw.withdraw(inVisions(jo), jo);
        actors.settle();

        assertThat(kept.waitingPeriodsOf(leyla).get(0).until())
                .isEqualTo(actors.today().plusDays(180));
        assertThat(kept.waitingPeriodsOf(jo).get(0).until())
                .isEqualTo(actors.today().plusDays(90));
        assertThat(team.closedLinesOf(marek)).hasSize(2);

        actors.pass(Duration.ofDays(8));
        assertThat(team.closedLinesOf(marek)).hasSize(1);
        actors.pass(Duration.ofDays(83));
        actors.invite(marek, jo);
        assertThat(actors.has(jo, "choose")).isTrue();
    }

    @Test
    void sayHowLongTheLastBackupLivesOnTheReceiptAndInTexts() {
        changePolicy.change(PolicyKey.BACKUPS, 14, ingrid);

        var receipt = withdraw.withdraw(inVisions(leyla), leyla);

        assertThat(receipt.backupsGoneBy()).isEqualTo(actors.today().plusDays(14));
        assertThat(texts.getTranslation("removal.noWayBack", Locale.ENGLISH)).contains("; 14 days after");
        assertThat(texts.getTranslation("mydata.elsewhere.until", Locale.GERMAN))
                .contains("nach 14 Tagen");
    }

    @Test
    void sayHowLongWhoLeftIsKept() {
        changePolicy.change(PolicyKey.LEAVERS, 10, ingrid);
        actors.pass(Duration.ofDays(2));
        recordLastDay.record(leyla, Optional.of(actors.today().minusDays(1)));
        actors.pass(Duration.ofDays(8));
        eraseLeavers.erase();
        assertThat(people.require(leyla).name()).isEqualTo("Leyla");

        changePolicy.change(PolicyKey.LEAVERS, 60, ingrid);
        actors.pass(Duration.ofDays(1));
        eraseLeavers.erase();

        assertThat(people.require(leyla).name()).isEmpty();
    }

    @Test
    void sayHowLongWhatIsTheEmployeesAloneIsKept() {
        inVisions(leyla);
        changePolicy.change(PolicyKey.ARCHIVE, 1, ingrid);
        recordLastDay.record(marek, Optional.of(actors.today().minusDays(1)));
        actors.settle();
        actors.pass(Duration.ofDays(61));
        assertThat(kept.of(leyla).get(0).nextDate()).contains(actors.today().plusMonths(1));

        actors.pass(Duration.ofDays(61 + 32));
        forgetWhatIsOver.forget();

        assertThat(kept.of(leyla)).isEmpty();
    }

    @Test
    void sayHowOftenAPlanIsAnsweredInWriting() {
        var id = actors.invite(marek, leyla);
        actors.handIn(leyla, "choose", """
                {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "NO"}""");
        actors.handIn(leyla, "draft-plan", """
                {"horizon": 18, "actions": [{"category": "ROLE", "title": "Learn", "owner": "MANAGER", "by": "%s",
                 "needs": "NOTHING", "share": "SHARE"}]}""".formatted(actors.today().plusDays(300)));
        var action = plans.of(id, marek).get(0).item().id();
        actors.handIn(marek, "reply-to-plan", """
                {"items": [{"_id": "%s", "reply": "CANNOT", "comment": "Let us find something else"}]}""".formatted(action));
        var settle = actors.require(leyla, "settle-open-actions").id();
        var again = Answers.ofJson("""
                {"items": [{"_id": "%s", "decision": "EDIT", "title": "Learn more"}], "next": "SEND_AGAIN"}""".formatted(action));
        assertThat(openForm.open(settle, leyla)
                        .form()
                        .check(again, openForm.open(settle, leyla).context()))
                .isNotNull();

        changePolicy.change(PolicyKey.PLAN_ROUNDS, 1, ingrid);

        assertThatThrownBy(() -> submitTask.submit(settle, again, leyla)).isInstanceOf(AnswersNotAccepted.class);
    }

    @Test
    void areReadInTheSameWordsWhereverASentenceStands() {
        changeWording.change(FixedSentence.W1, W1, ingrid);
        changeWording.change(FixedSentence.W4, W4, ingrid);

        assertThat(texts.getTranslation("conversations.W1", Locale.ENGLISH, "Ada Wong"))
                .isEqualTo("No talk for now. Ada Wong may begin one, it’s fine.");
        assertThat(texts.getTranslation("notices.W1", Locale.GERMAN, "Ada Wong"))
                .isEqualTo("Vorerst kein Gespräch. Ada Wong kann eines beginnen.");
        assertThat(texts.getTranslation("conversations.W4", Locale.GERMAN)).isEqualTo(W4.german());
        assertThat(mail(Notice.Kind.W4)).contains(W4.english());

        changeWording.change(FixedSentence.W4, wordings.shipped(FixedSentence.W4), ingrid);
        assertThat(mail(Notice.Kind.W4)).contains("Something was taken out of the shared notes.");
        assertThat(wordings.history(FixedSentence.W4))
                .extracting(change -> change.words().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void areReadInTheFormOfTheChoiceToo() {
        var said = new Worded("Yes, no and nothing are “fine”.", "Ja, nein und nichts sind „gut“.");
        actors.invite(marek, leyla);
        changeWording.change(FixedSentence.E1, said, ingrid);

        var form = openForm.open(actors.require(leyla, "choose").id(), leyla).form();

        assertThat(form.all().toList().toString())
                .contains(said.english(), said.german())
                .doesNotContain("This is your choice. You can say yes");
    }

    @Test
    void leaveASentenceAsItIsWhereItWouldGiveSomebodyAway() {
        var shipped = wordings.of(FixedSentence.W1);

        assertThatThrownBy(() -> changeWording.change(
                        FixedSentence.W1, new Worded("{name} declined.", "{name} möchte nicht."), ingrid))
                .isInstanceOf(NotToBeSaid.class);

        assertThat(wordings.of(FixedSentence.W1)).isEqualTo(shipped);
        assertThat(wordings.history(FixedSentence.W1)).isEmpty();
    }

    private ConversationId inVisions(PersonId employee) {
        var id = actors.invite(marek, employee);
        actors.handIn(employee, "choose", """
                {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "NO", "reviews": "NO"}""");
        return id;
    }

    private String mail(Notice.Kind kind) {
        var reader = employPerson.employ(NewPerson.named("mail-" + UUID.randomUUID(), "Reader", Role.MANAGER));
        transaction.executeWithoutResult(status -> database.sql("update person set mail_address = ? where id = ?")
                .params("reader@example.org", reader.value())
                .update());
        return RenderedMail.of(new Notice(kind, new ConversationId("none"), reader, leyla), waymark);
    }

    private PersonId employ(Role role) {
        return employPerson.employ(NewPerson.named(role + "-" + UUID.randomUUID(), "Somebody", role));
    }
}
