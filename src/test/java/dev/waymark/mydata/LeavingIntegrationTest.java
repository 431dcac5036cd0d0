package dev.waymark.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.KeptConversations;
import dev.waymark.conversations.Sentence;
import dev.waymark.conversations.State;
import dev.waymark.conversations.closing.ForgetWhatIsOver;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.people.LastDayRecorded;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.people.RecordLastDay;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What goes by itself when its time is over (T13 to T17), on the real database and engine, with the clock moved. */
@WaymarkTest
@RecordApplicationEvents
@Import(Actors.class)
class LeavingIntegrationTest {

    @Autowired
    Actors actors;

    @Autowired
    RecordLastDay recordLastDay;

    @Autowired
    EraseLeavers eraseLeavers;

    @Autowired
    ForgetWhatIsOver forgetWhatIsOver;

    @Autowired
    KeptConversations kept;

    @Autowired
    TeamConversations team;

    @Autowired
    TakeCopy takeCopy;

    @Autowired
    Withdraw withdraw;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    PersonId marek;
    PersonId leyla;
    ConversationId id;

    @BeforeEach
    void leylaWritesHerVisions() {
        marek = actors.manager("Marek");
        leyla = actors.employee("Leyla", marek);
        id = actors.invite(marek, leyla);
        actors.handIn(leyla, "choose", """
                {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "NO", "reviews": "NO"}""");
        actors.handIn(leyla, "sketch-visions", """
                {"dreams": [{"title": "My own repair café", "share": "SHARE"}]}""");
        takeCopy.take(leyla);
    }

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void keepsEverythingAsItIsUntilTheLastDayIsOver() {
        recordLastDay.record(leyla, Optional.of(actors.today().plusDays(10)));

        assertThat(events.stream(LastDayRecorded.class)).containsExactly(new LastDayRecorded(leyla));
        assertThat(person().active()).isTrue();
        assertThat(takeCopy.take(leyla).person().lastDay())
                .contains(actors.today().plusDays(10));
        assertThat(stateOf(leyla)).containsExactly(State.ACTIVE);
    }

    @Test
    void closesTheConversationForTheOtherSideWhenTheLastDayIsOver() {
        recordLastDay.record(leyla, Optional.of(actors.today().minusDays(1)));
        actors.settle();

        assertThat(person().active()).isFalse();
        assertThat(team.of(marek)).isEmpty();
        assertThat(team.closedLinesOf(marek))
                .singleElement()
                .satisfies(line -> assertThat(line.sentence().name()).isEqualTo("W6"));
        assertThat(stateOf(leyla)).containsExactly(State.ON_HOLD);
    }

    @Test
    void erasesWhoLeftThirtyDaysAfterTheirLastDayAndNotBefore() {
        recordLastDay.record(leyla, Optional.of(actors.today().minusDays(1)));
        actors.pass(Duration.ofDays(28));
        eraseLeavers.erase();
        assertThat(stateOf(leyla)).hasSize(1);

        actors.pass(Duration.ofDays(1));
        eraseLeavers.erase();
        actors.settle();
        eraseLeavers.erase();

        assertThat(stateOf(leyla)).isEmpty();
        assertThat(person().name()).isEmpty();
        assertThat(person().login()).doesNotContain("leyla");
        assertThat(tablesStillKnowing(leyla, id)).containsExactly("person");
    }

    @Test
    void takesALastDayBackThatWasAMistake() {
        recordLastDay.record(leyla, Optional.of(actors.today().minusDays(1)));
        recordLastDay.record(leyla, Optional.empty());
        actors.pass(Duration.ofDays(40));
        eraseLeavers.erase();

        assertThat(person().active()).isTrue();
        assertThat(person().name()).isEqualTo("Leyla");
        assertThat(stateOf(leyla)).hasSize(1);
    }

    @Test
    void letsTheEmployeeDecideWhenTheOtherSideLeavesAndKeepsTheirNameAsLongAsItIsNeeded() {
        team.open(id, marek);
        recordLastDay.record(marek, Optional.of(actors.today().minusDays(1)));
        actors.settle();
        assertThat(stateOf(leyla)).containsExactly(State.ON_HOLD);

        actors.pass(Duration.ofDays(31));
        eraseLeavers.erase();
        assertThat(people.require(marek).name()).isEqualTo("Marek");
        assertThat(people.require(marek).login()).startsWith("gone-");

        var receipt = withdraw.withdraw(id, leyla);
        actors.settle();
        eraseLeavers.erase();
        assertThat(people.require(marek).name()).isEmpty();
        assertThat(receipt.waiting()).isEmpty();
        assertThat(kept.waitingPeriodsOf(leyla)).isEmpty();
    }

    @Test
    void takesTheLineOutOfTheRowAfterThirtyDaysAndTheRowWhenItsPeriodIsOver() {
        withdraw.withdraw(id, leyla);
        actors.settle();
        assertThat(kept.waitingPeriodsOf(leyla))
                .containsExactly(new KeptConversations.Waiting(
                        "Marek",
                        actors.today().plusDays(180),
                        Optional.of(new KeptConversations.ReadLine(
                                Sentence.W6, actors.today().plusDays(30)))));
        assertThat(takeCopy.take(leyla).waitingPeriods())
                .extracting(period -> period.sentence().orElse(""))
                .containsExactly("This series has ended and its notes are gone. Thank you for the time you gave it.");

        actors.pass(Duration.ofDays(31));
        forgetWhatIsOver.forget();
        assertThat(lines()).containsExactly("none");

        actors.pass(Duration.ofDays(148));
        forgetWhatIsOver.forget();
        assertThat(lines()).hasSize(1);

        actors.pass(Duration.ofDays(1));
        forgetWhatIsOver.forget();
        assertThat(lines()).isEmpty();
    }

    @Test
    void erasesWhatBecameTheEmployeesAloneAfterTwelveMonths() {
        recordLastDay.record(marek, Optional.of(actors.today().minusDays(1)));
        actors.settle();
        actors.pass(Duration.ofDays(61));
        assertThat(stateOf(leyla)).containsExactly(State.ARCHIVED);
        var day = kept.of(leyla).get(0).nextDate().orElseThrow();
        assertThat(day).isEqualTo(actors.today().plusMonths(12));

        actors.pass(
                Duration.between(actors.today().atStartOfDay(), day.minusDays(1).atStartOfDay()));
        forgetWhatIsOver.forget();
        assertThat(stateOf(leyla)).hasSize(1);

        actors.pass(Duration.ofDays(1));
        forgetWhatIsOver.forget();
        assertThat(stateOf(leyla)).isEmpty();
    }

    private List<State> stateOf(PersonId employee) {
        return kept.of(employee).stream().map(KeptConversations.Kept::state).toList();
    }

    private Person person() {
        return people.require(leyla);
    }

    private List<String> lines() {
        return database.sql("select coalesce(line, 'none') from waiting_period where employee_id = ?")
                .param(leyla.value())
                .query(String.class)
                .list();
    }

    private List<String> tablesStillKnowing(PersonId person, ConversationId conversation) {
        return database
                .sql("""
                        select concat(table_schema, '.', table_name) as place, column_name
                        from information_schema.columns
                        where table_schema in (database(), 'waymark_keys') and data_type in ('varchar', 'text', 'longtext')""")
                .query((row, number) -> List.of(row.getString("place"), row.getString("column_name")))
                .list()
                .stream()
                .filter(column -> database.sql("select exists (select 1 from %s where `%s` like ? or `%s` like ?)"
                                .formatted(column.get(0), column.get(1), column.get(1)))
                        .param("%" + person.value() + "%")
                        .param("%" + conversation.value() + "%")
                        .query(Boolean.class)
                        .single())
                .map(column -> column.get(0).substring(column.get(0).indexOf('.') + 1))
                .distinct()
                .toList();
    }
}
