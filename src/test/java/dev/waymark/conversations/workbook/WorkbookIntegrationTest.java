package dev.waymark.conversations.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.conversations.workbook.Workbook.Sheet;
import dev.waymark.engine.Processes;
import dev.waymark.forms.Answers;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Drafts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody writes for themselves alone. */
@WaymarkTest
@Import(Actors.class)
class WorkbookIntegrationTest {

    private static final String DREAMS = """
            {"dreams": [{"title": "A repair café", "share": "SHARE"}, {"title": "A workshop"}]}""";

    @Autowired
    Actors actors;

    @Autowired
    Workbook workbook;

    @Autowired
    BringOver bringOver;

    @Autowired
    MyConversations mine;

    @Autowired
    TeamConversations team;

    @Autowired
    Plans plans;

    @Autowired
    Withdraw withdraw;

    @Autowired
    Processes processes;

    @Autowired
    JdbcClient database;

    PersonId amara;
    PersonId jo;

    @BeforeEach
    void employJo() {
        amara = actors.manager("Amara");
        jo = actors.employee("Jo", amara);
    }

    @Test
    void keepsItemsThatNobodyElseCanEverRead() {
        workbook.keep(Sheet.VISIONS, Answers.ofJson(DREAMS), jo);

        assertThat(titles(jo)).containsExactly("A repair café", "A workshop");
        assertThat(workbook.items(jo)).noneMatch(Item::shared);
        assertThat(workbook.items(amara)).isEmpty();
        assertThat(tablesThatKnow(jo)).containsExactly("entry");
    }

    @Test
    void goesOnWithWhatWasKept() {
        workbook.keep(Sheet.VISIONS, Answers.ofJson(DREAMS), jo);

        var again = workbook.open(Sheet.VISIONS, jo).answers();
        workbook.keep(
                Sheet.VISIONS,
                Answers.none()
                        .with("dreams", List.of(again.rows("dreams").get(1).tree())),
                jo);

        assertThat(titles(jo)).containsExactly("A workshop");
        assertThat(tablesThatKnow(jo)).doesNotContain("removed_entry");
    }

    @Test
    void remembersTheAnswersBesideTheRows() {
        workbook.keep(Sheet.VISIONS, Answers.ofJson(DREAMS), jo);
        var dream = workbook.items(jo).get(0).id();

        workbook.keep(Sheet.PLAN, Answers.ofJson("""
                {"horizon": 9, "direction": ["%s"], "actions": []}""".formatted(dream)), jo);

        var again = workbook.open(Sheet.PLAN, jo).answers();
        assertThat(again.number("horizon").orElseThrow().intValue()).isEqualTo(9);
        assertThat(again.texts("direction")).containsExactly(dream);
    }

    @Test
    void savesWhatIsBeingTyped() {
        workbook.saveDraft(Sheet.STORY, Answers.ofJson("{\"guessValues\": [{\"word\": \"Craft\"}]}"), Drafts.NONE, jo);

        assertThat(workbook.drafts(jo)).containsExactly(Sheet.STORY);
        assertThat(workbook.open(Sheet.STORY, jo).answers().rows("guessValues")).hasSize(1);
    }

    @Test
    void isRemovedAsAWholeAndLeavesNothing() {
        workbook.keep(Sheet.VISIONS, Answers.ofJson(DREAMS), jo);
        workbook.saveDraft(Sheet.STORY, Answers.ofJson("{\"guessValues\": [{\"word\": \"Craft\"}]}"), Drafts.NONE, jo);

        workbook.removeAll(jo);

        assertThat(workbook.items(jo)).isEmpty();
        assertThat(workbook.drafts(jo)).isEmpty();
        assertThat(tablesThatKnow(jo)).isEmpty();
    }

    @Test
    void bringsOneItemIntoAConversationWithoutSharingIt() {
        workbook.keep(Sheet.VISIONS, Answers.ofJson(DREAMS), jo);
        var id = actors.invite(amara, jo);
        actors.handIn(jo, "choose", """
                {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "NO"}""");

        bringOver.bring(workbook.items(jo).get(0).id(), id, jo);

        assertThat(mine.open(id, jo).items()).extracting(Item::title).containsExactly("A repair café");
        assertThat(team.open(id, amara).items()).isEmpty();
        assertThat(titles(jo)).hasSize(2);
        withdraw.withdraw(id, jo);
        actors.settle();
        assertThat(titles(jo)).hasSize(2);
    }

    @Test
    void bringsNothingWhereNothingIsWritten() {
        workbook.keep(Sheet.VISIONS, Answers.ofJson(DREAMS), jo);
        var dream = workbook.items(jo).get(0).id();
        var id = actors.invite(amara, jo);
        assertThat(bringOver.destinations(jo)).isEmpty();
        assertThatThrownBy(() -> bringOver.bring(dream, id, jo)).isInstanceOf(NotPossibleNow.class);

        actors.handIn(jo, "choose", """
                {"lifeStory": "YES_NOTES", "visions": "YES_TALK_ONLY", "actionPlan": "NO"}""");

        assertThat(bringOver.destinations(jo).get(0).stages()).containsExactly(Stage.STORY);
        assertThatThrownBy(() -> bringOver.bring(dream, id, jo)).isInstanceOf(NotPossibleNow.class);
        assertThatThrownBy(() -> bringOver.bring(dream, id, amara)).isInstanceOf(NotAParticipant.class);
    }

    @Test
    void makesAnActionOfThePlanOfAnActionThatIsBroughtOver() {
        workbook.keep(Sheet.PLAN, Answers.ofJson("""
                {"horizon": 18, "actions": [{"category": "ROLE", "title": "Lead a review", "owner": "BOTH", "by": "%s",
                 "needs": "TIME"}]}""".formatted(actors.today().plusDays(40))), jo);
        var id = actors.invite(amara, jo);
        actors.handIn(jo, "choose", """
                {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "NO"}""");

        bringOver.bring(workbook.items(jo).get(0).id(), id, jo);

        assertThat(plans.of(id, jo)).singleElement().satisfies(line -> {
            assertThat(line.shared()).isFalse();
            assertThat(line.owner()).isEqualTo(PlanAction.Owner.BOTH);
        });
        assertThat(plans.of(id, amara)).isEmpty();
    }

    private List<String> titles(PersonId person) {
        return workbook.items(person).stream().map(Item::title).toList();
    }

    /** Every table, of ours and the engine's, with a row about this person as a person, the people's own aside. */
    private List<String> tablesThatKnow(PersonId person) {
        return database.sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = database() and data_type = 'varchar'
                          and table_name not in ('person', 'person_role', 'membership', 'reporting_line')""").query((row, number) -> List.of(row.getString(1), row.getString(2))).list().stream()
                .filter(column -> database.sql("select count(*) from `%s` where `%s` in (?, ?)"
                                        .formatted(column.get(0), column.get(1)))
                                .params(List.of(person.value(), "PERSON:" + person.value()))
                                .query(Integer.class)
                                .single()
                        > 0)
                .map(column -> column.get(0))
                .distinct()
                .toList();
    }
}
