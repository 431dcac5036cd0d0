package dev.waymark.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.boundaries.Boundary;
import dev.waymark.conversations.boundaries.CloseTopic;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.people.ChangeReportingLine;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Reader.Channel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an employee sees of what is kept about them, and the copy they take, on the real database. */
@WaymarkTest
@Import(Actors.class)
class MyDataIntegrationTest {

    @Autowired
    Actors actors;

    @Autowired
    WhatIsKept whatIsKept;

    @Autowired
    WhoRead whoRead;

    @Autowired
    TakeCopy takeCopy;

    @Autowired
    TeamConversations team;

    @Autowired
    CloseTopic closeTopic;

    @Autowired
    ChangeReportingLine changeReportingLine;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    PersonId marek;
    PersonId leyla;
    ConversationId id;

    @BeforeEach
    void leylaWritesHerVisions() {
        marek = actors.manager("Marek Dvořák");
        leyla = actors.employee("Leyla Yıldız", marek);
        id = actors.invite(marek, leyla);
        actors.handIn(leyla, "choose", """
                {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "YES_NOTES", "reviews": "NO"}""");
        actors.handIn(leyla, "sketch-visions", """
                {"dreams": [{"title": "My own repair café", "setting": "SELF_EMPLOYED", "share": "SHARE"},
                 {"title": "Teach at a school", "share": "PRIVATE"}]}""");
    }

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void countsWhatIsKeptAndSaysForWhom() {
        var series = whatIsKept.about(leyla).conversations().get(0);

        assertThat(series.kept().managerName()).isEqualTo("Marek Dvořák");
        assertThat(series.kept().managerReads()).isTrue();
        assertThat(series.onlyYours()).isEqualTo(1);
        assertThat(series.shared()).isEqualTo(1);
        assertThat(series.byManager()).isZero();
        assertThat(series.lastReadAt()).isEmpty();
        assertThat(series.kept().nextDate()).contains(series.kept().horizonEnd());
    }

    @Test
    void knowsTheDayOnWhichAnInvitationEnds() {
        var kim = actors.employee("Kim", marek);
        actors.invite(marek, kim);

        assertThat(whatIsKept.about(kim).conversations().get(0).kept().nextDate())
                .contains(actors.today().plusDays(21));
    }

    @Test
    void namesWhoReadWhatAndHow() {
        team.open(id, marek);
        team.print(id, marek);

        var log = whoRead.of(leyla);

        assertThat(log.intact()).isTrue();
        assertThat(log.lines()).extracting(WhoRead.Line::name).containsOnly("Marek Dvořák");
        assertThat(log.lines())
                .extracting(WhoRead.Line::channel)
                .containsExactlyInAnyOrder(Channel.PRINT, Channel.SCREEN);
        assertThat(log.lines()).allSatisfy(line -> assertThat(line.ledUntil()).isEmpty());
        assertThat(whatIsKept.about(leyla).conversations().get(0).lastReadAt()).isPresent();
        assertThat(whoRead.of(marek).lines()).isEmpty();
    }

    @Test
    void saysWhenWhatWasToldOfAClosedTopicWasFirstOpened() {
        closeTopic.close("Family", Boundary.Rule.NEVER_RAISE, Map.of(id, ""), leyla);
        assertThat(whatIsKept.about(leyla).told()).isEqualTo(new WhatIsKept.Told(1, Optional.empty()));

        team.open(id, marek);

        assertThat(whatIsKept.about(leyla).told().openedAt()).isPresent();
    }

    @Test
    void flagsWhatWasReadAfterAChangeThatBecameKnownLater() {
        team.open(id, marek);
        var amara = actors.manager("Amara");

        changeReportingLine.change(leyla, Optional.of(amara), clock.instant().minus(Duration.ofSeconds(30)));

        assertThat(whoRead.of(leyla).lines()).singleElement().satisfies(line -> assertThat(line.ledUntil())
                .isPresent());
    }

    @Test
    void saysWhenALineOfTheLogWasAltered() {
        team.open(id, marek);
        assertThat(whoRead.of(leyla).intact()).isTrue();

        transaction.executeWithoutResult(status -> database.sql("update reader_log set person = ? where owner = ?")
                .params(leyla.value(), "CONVERSATION:" + id)
                .update());

        assertThat(whoRead.of(leyla).intact()).isFalse();
    }

    @Test
    void copiesEverythingInWordsAndReadsItBack() {
        team.open(id, marek);

        var copy = takeCopy.take(leyla);

        assertThat(CopyAsJson.read(CopyAsJson.write(copy)))
                .usingRecursiveComparison()
                .isEqualTo(copy);
        var series = copy.conversations().get(0);
        assertThat(series.with()).isEqualTo("Marek Dvořák");
        assertThat(series.parts()).extracting(MyCopy.Part::name).containsExactly("Visions", "Action plan");
        assertThat(series.notes())
                .extracting(note -> note.fields().get(0).text())
                .containsExactlyInAnyOrder("My own repair café", "Teach at a school");
        assertThat(series.notes())
                .flatExtracting(MyCopy.Note::fields)
                .contains(new MyCopy.Field("setting", "What kind of place", "Self-employed"));
        assertThat(series.notes())
                .filteredOn(MyCopy.Note::shared)
                .singleElement()
                .satisfies(note -> assertThat(note.firstOpenedAt()).isPresent());
    }

    @Test
    void writesDownThatACopyWasTakenBeforeItIsMade() {
        var copy = takeCopy.take(leyla);

        assertThat(copy.readers())
                .extracting(MyCopy.Reading::you, MyCopy.Reading::channel)
                .containsExactly(tuple(true, "EXPORT"));
        assertThat(whoRead.of(leyla).lines()).extracting(WhoRead.Line::own).containsExactly(true);
    }

    @Test
    void holdsADraftInTheCopyOfItsWriterOnly() {
        actors.pass(Duration.ofMinutes(1));
        var kept = takeCopy.take(marek);

        assertThat(kept.conversations()).isEmpty();
        assertThat(kept.conversationsAsManager()).isEqualTo(1);
        assertThat(new String(CopyAsJson.write(kept))).doesNotContain("repair", "Leyla");
    }

    /** A new table about people has to be put into {@link MyCopy} and on the page, then into this list. */
    @Test
    void speaksOfEveryTableThatKnowsThePersonOrTheConversation() {
        actors.handIn(
                marek,
                "propose-a-time-as-manager",
                "{\"slots\": [{\"start\": \"%sT10:00:00Z\"}]}"
                        .formatted(actors.today().plusDays(3)));
        team.open(id, marek);

        assertThat(tablesWith(leyla.value(), id.value()))
                .isSubsetOf(
                        // who the person is
                        "person",
                        "person_role",
                        "membership",
                        "reporting_line",
                        // a conversation, and what stands in it
                        "conversation",
                        "stage_choice",
                        "offered_stage",
                        "decision",
                        "plan_action",
                        "entry",
                        "removed_entry",
                        "draft",
                        "reader_log",
                        "reader_log_head",
                        "waiting_period",
                        // on its way: a neutral sentence
                        "outbox",
                        // the engine: which task waits for whom
                        "ACT_RU_EXECUTION",
                        "ACT_RU_TASK",
                        "ACT_RU_VARIABLE");
    }

    private List<String> tablesWith(String... ids) {
        return database
                .sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = database() and data_type in ('varchar', 'text', 'longtext')""")
                .query((row, number) -> List.of(row.getString("table_name"), row.getString("column_name")))
                .list()
                .stream()
                .filter(column -> List.of(ids).stream()
                        .anyMatch(one -> database.sql("select exists (select 1 from `%s` where `%s` like ?)"
                                        .formatted(column.get(0), column.get(1)))
                                .param("%" + one + "%")
                                .query(Boolean.class)
                                .single()))
                .map(column -> column.get(0))
                .distinct()
                .toList();
    }
}
