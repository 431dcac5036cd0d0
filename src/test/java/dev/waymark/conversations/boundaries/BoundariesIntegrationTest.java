package dev.waymark.conversations.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.boundaries.Boundary.Rule;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.tasks.OpenForm;
import dev.waymark.conversations.tasks.SaveDraft;
import dev.waymark.conversations.tasks.SubmitTask;
import dev.waymark.conversations.workbook.Workbook;
import dev.waymark.forms.AnswerFinding;
import dev.waymark.forms.Answers;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Drafts;
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

/** Closed topics: they belong to the person, are told as the person wants, and stay closed. */
@WaymarkTest
@Import(Actors.class)
class BoundariesIntegrationTest {

    private static final String ALL = """
            {"lifeStory": "YES_NOTES", "visions": "YES_NOTES", "actionPlan": "YES_NOTES", "reviews": "YES_NOTES"%s}""";

    @Autowired
    Actors actors;

    @Autowired
    CloseTopic closeTopic;

    @Autowired
    MyBoundaries boundaries;

    @Autowired
    FindOnTopic findOnTopic;

    @Autowired
    Workbook workbook;

    @Autowired
    TeamConversations team;

    @Autowired
    MyConversations mine;

    @Autowired
    OpenForm openForm;

    @Autowired
    SubmitTask submitTask;

    @Autowired
    SaveDraft saveDraft;

    @Autowired
    Withdraw withdraw;

    @Autowired
    JdbcClient database;

    PersonId amara;
    PersonId kenji;
    ConversationId id;

    @BeforeEach
    void inviteKenji() {
        amara = actors.manager("Amara");
        kenji = actors.employee("Kenji", amara);
        id = actors.invite(amara, kenji);
    }

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void areTheirsAloneUnlessTold() {
        begin("");

        closeTopic.close("Parent", Rule.NEVER_RAISE, Map.of(), kenji);

        assertThat(boundaries.of(kenji)).singleElement().satisfies(boundary -> {
            assertThat(boundary.label()).contains("Parent");
            assertThat(boundary.told()).isEmpty();
        });
        assertThat(told()).isEmpty();
        assertThat(boundaries.of(amara)).isEmpty();
        assertThat(database.sql("select count(*) from entry where owner = ? and kind = 'BOUNDARY'")
                        .param("PERSON:" + kenji)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void areToldWithoutANameUnlessOneIsTypedForTheManager() {
        begin("");
        closeTopic.close("Parent", Rule.NEVER_RAISE, Map.of(id, ""), kenji);
        var second = closeTopic.close("Money", Rule.ONLY_IF_I_START, Map.of(), kenji);

        closeTopic.tell(second, id, " Pay ", kenji);

        assertThat(told())
                .extracting(item -> item.content().text("name"))
                .containsExactly(Optional.empty(), Optional.of("Pay"));
        assertThat(told()).noneMatch(item -> item.content().toJson().contains("Parent"));
        assertThat(letters("W3")).isEqualTo(2);
    }

    /** Two tabs that show the same tell it one after the other. */
    @Test
    void areToldOnceInTheSameWords() {
        begin("");
        var boundary = closeTopic.close("Parent", Rule.NEVER_RAISE, Map.of(id, "Family"), kenji);

        closeTopic.tell(boundary, id, "Family", kenji);
        assertThat(letters("W3")).isEqualTo(1);

        closeTopic.tell(boundary, id, "Relatives", kenji);
        assertThat(letters("W3")).isEqualTo(2);
        assertThat(told())
                .singleElement()
                .satisfies(item -> assertThat(item.content().text("name")).contains("Relatives"));
    }

    @Test
    void areLiftedWithoutAWord() {
        begin("");
        var boundary = closeTopic.close("Parent", Rule.NEVER_RAISE, Map.of(id, "Family"), kenji);
        var before =
                database.sql("select count(*) from outbox").query(Integer.class).single();

        closeTopic.lift(boundary, kenji);
        closeTopic.lift(boundary, kenji);

        assertThat(boundaries.of(kenji)).isEmpty();
        assertThat(told()).isEmpty();
        assertThat(actors.has(amara, "acknowledge-removal")).isFalse();
        assertThat(database.sql("select count(*) from outbox")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void areCarriedIntoTheNextConversationAndToldAfresh() {
        begin("");
        closeTopic.close("Parent", Rule.NEVER_RAISE, Map.of(id, "Family"), kenji);

        withdraw.withdraw(id, kenji);
        actors.settle();

        assertThat(boundaries.of(kenji)).singleElement().satisfies(boundary -> assertThat(boundary.told())
                .isEmpty());
    }

    @Test
    void comeTrueFromTheChoice() {
        begin("""
                , "boundaries": [{"label": "Parent", "rule": "NOT_IN_WRITING", "tell": true},
                  {"label": "Money", "rule": "ONLY_IF_I_START"}]""");

        assertThat(boundaries.of(kenji))
                .extracting(Boundary::label, Boundary::rule)
                .containsExactly(
                        tuple(Optional.of("Parent"), Rule.NOT_IN_WRITING),
                        tuple(Optional.of("Money"), Rule.ONLY_IF_I_START));
        assertThat(told())
                .singleElement()
                .satisfies(item -> assertThat(item.content().text("name")).isEmpty());
        assertThat(mine.open(id, kenji).items()).extracting(Item::kind).doesNotContain("BOUNDARY");
    }

    @Test
    void comeTrueFromThePreparation() {
        begin("");

        actors.handIn(kenji, "prepare-story", """
                {"offLimits": [{"topic": "Parent", "close": true}, {"topic": "School"}]}""");

        assertThat(boundaries.of(kenji)).extracting(Boundary::label).containsExactly(Optional.of("Parent"));
        assertThat(mine.open(id, kenji).items())
                .extracting(item -> item.content().text("topic"))
                .containsExactly(Optional.of("School"));
    }

    @Test
    void takeNoTextFromTheManagerThatNamesThem() {
        toWriteUp();
        closeTopic.close("Parent", Rule.NEVER_RAISE, Map.of(id, "Family"), kenji);
        var task = actors.require(amara, "write-up-story").id();
        assertThat(openForm.open(task, amara).context().values()).containsEntry("closedTopics", List.of("Family"));

        assertThatThrownBy(() -> submitTask.submit(task, writeUp("about his FAMILY, mostly"), amara))
                .isInstanceOfSatisfying(AnswersNotAccepted.class, not -> assertThat(not.findings())
                        .extracting(AnswerFinding::path, AnswerFinding::messageKey)
                        .containsExactly(tuple("values[0].heard", "forms.closedTopic")));

        submitTask.submit(task, writeUp("about familiar places"), amara);
        assertThat(mine.open(id, kenji).items()).extracting(Item::title).contains("Care");
    }

    @Test
    void areNamedByEveryFormOfTheirWord() {
        toWriteUp();
        closeTopic.close("Parent", Rule.NEVER_RAISE, Map.of(id, "Parent"), kenji);
        var task = actors.require(amara, "write-up-story").id();

        for (var heard : List.of("his parents", "par\u00ADent", "pa\u200Brent", "\uFF30arent", "PARENTAL leave")) {
            assertThatThrownBy(() -> submitTask.submit(task, writeUp(heard), amara))
                    .as(heard)
                    .isInstanceOf(AnswersNotAccepted.class);
        }

        submitTask.submit(task, writeUp("it became apparent"), amara);
    }

    @Test
    void areNamedByThePluralOfAGermanWordToo() {
        toWriteUp();
        closeTopic.close("Vater", Rule.NEVER_RAISE, Map.of(id, "Vater"), kenji);
        closeTopic.close("Gr\u00F6\u00DFe", Rule.NEVER_RAISE, Map.of(id, "Gr\u00F6\u00DFe"), kenji);
        var task = actors.require(amara, "write-up-story").id();

        for (var heard : List.of("wie die V\u00E4ter", "V\u0061\u0308tern", "die Gr\u00F6sse", "GR\u00D6SSE")) {
            assertThatThrownBy(() -> submitTask.submit(task, writeUp(heard), amara))
                    .as(heard)
                    .isInstanceOf(AnswersNotAccepted.class);
        }
    }

    /** One who looks for the topic does not know in which form of the word it was written down. */
    @Test
    void areFoundInEveryFormOfAGermanWord() {
        toWriteUp();
        submitTask.submit(
                actors.require(amara, "write-up-story").id(), writeUp("wie V\u00E4ter in Gie\u00DFen"), amara);

        for (var topic : List.of("Vater", "v\u00E4ter", "V\u0061\u0308ter", "GIESSEN", "Gie\u00DFen")) {
            assertThat(findOnTopic.find(topic, kenji)).as(topic).hasSize(1);
        }
        assertThat(findOnTopic.find("Verrat", kenji)).isEmpty();
    }

    /** The manager had begun to write before the topic was closed, and their page is still open. */
    @Test
    void areGoneFromWhatTheManagerWasWriting() {
        toWriteUp();
        var task = actors.require(amara, "write-up-story").id();
        var typed = writeUp("looks after his family").with("question", "Which radio was the first?");
        var revision = saveDraft.save(task, typed, Drafts.NONE, amara);

        closeTopic.close("Parent", Rule.NEVER_RAISE, Map.of(id, "Family"), kenji);

        var left = openForm.open(task, amara);
        assertThat(left.answers().toJson()).contains("Care", "Which radio").doesNotContain("family");
        saveDraft.save(task, typed, revision, amara);
        assertThat(openForm.open(task, amara).answers().toJson())
                .contains("Care", "Which radio")
                .doesNotContain("family");
    }

    @Test
    void leaveTheManagerFreeWhereTheEmployeeMayStart() {
        toWriteUp();
        closeTopic.close("", Rule.ONLY_IF_I_START, Map.of(id, "Family"), kenji);

        submitTask.submit(actors.require(amara, "write-up-story").id(), writeUp("he spoke of his family"), amara);

        assertThat(mine.open(id, kenji).items()).extracting(Item::title).contains("Care");
    }

    @Test
    void areLookedForInWhatThePersonCanReadAndNowhereElse() {
        toWriteUp();
        submitTask.submit(actors.require(amara, "write-up-story").id(), writeUp("looks after a parent"), amara);
        actors.handIn(kenji, "prepare-story", """
                {"chapters": [{"title": "My parents", "bring": "KEEP_PRIVATE"}]}""");
        workbook.keep(
                Workbook.Sheet.VISIONS, Answers.ofJson("{\"dreams\": [{\"title\": \"Live near my parents\"}]}"), kenji);

        assertThat(findOnTopic.find("PARENT", kenji))
                .extracting(found -> found.item().title())
                .containsExactlyInAnyOrder("Care", "My parents", "Live near my parents");
        assertThat(findOnTopic.find("near", kenji)).singleElement().satisfies(found -> assertThat(found.conversation())
                .isEmpty());
        assertThat(findOnTopic.find("a, of", kenji)).isEmpty();
        assertThat(findOnTopic.find("parent", amara)).isEmpty();
    }

    @Test
    void tellNobodyWhileTheInvitationIsOpen() {
        assertThat(boundaries.couldBeTold(kenji)).isEmpty();
        assertThatThrownBy(() -> closeTopic.close("Parent", Rule.NEVER_RAISE, Map.of(id, ""), kenji))
                .isInstanceOf(NotPossibleNow.class);
        assertThat(boundaries.of(kenji)).isEmpty();
    }

    @Test
    void existForNobodyElse() {
        begin("");
        var boundary = closeTopic.close("Parent", Rule.NEVER_RAISE, Map.of(), kenji);

        assertThatThrownBy(() -> closeTopic.tell(boundary, id, "", amara)).isInstanceOf(NotAParticipant.class);
        closeTopic.lift(boundary, amara);

        assertThat(boundaries.of(kenji)).hasSize(1);
    }

    @Test
    void haveANameOfSixtyLettersAtMost() {
        assertThatThrownBy(() -> closeTopic.close("x".repeat(61), Rule.NEVER_RAISE, Map.of(), kenji))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A topic is named in at most 60 letters");
    }

    private void begin(String more) {
        actors.handIn(kenji, "choose", ALL.formatted(more));
    }

    private void toWriteUp() {
        begin("");
        actors.handIn(
                amara, "propose-a-time-as-manager", """
                {"slots": [{"start": "%sT10:00Z"}]}""".formatted(actors.today().plusDays(3)));
        actors.handIn(kenji, "confirm-a-time", "{\"pick\": \"%s\"}".formatted(actors.firstSlot(kenji)));
        actors.pass(Duration.ofDays(4));
    }

    private Answers writeUp(String heard) {
        return Answers.ofJson("""
                {"held": "YES", "heldOn": "%s", "values": [{"name": "Care", "heard": "%s"}]}""".formatted(actors.today(), heard));
    }

    private List<Item> told() {
        return team.open(id, amara).items().stream()
                .filter(item -> item.kind().equals("CLOSED_TOPIC"))
                .toList();
    }

    private int letters(String kind) {
        return database.sql("select count(*) from outbox where kind = ? and to_person = ?")
                .params(kind, amara.value())
                .query(Integer.class)
                .single();
    }
}
