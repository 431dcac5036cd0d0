package dev.waymark.conversations.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quarter that the employee leaves out is kept exactly like one that they let pass (opt-out table, row 10). */
@WaymarkTest
@Import(Actors.class)
class SkippedQuarterIntegrationTest {

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void leavesWhatSilenceLeaves() {
        var silent = new Pair();
        var skipping = new Pair();
        actors.pass(Duration.ofDays(93));
        silent.goesOn();
        skipping.goesOn();
        assertThat(kept(silent.id)).contains("reviewEmployee.next=GO_ON");

        actors.pass(Duration.ofDays(93));
        actors.handIn(skipping.employee, "look-at-plan", "{\"next\": \"SKIP_QUARTER\"}");
        actors.pass(Duration.ofDays(22));

        assertThat(kept(skipping.id)).isEqualTo(kept(silent.id));
        assertThat(kept(silent.id)).noneMatch(row -> row.contains("reviewEmployee"));
    }

    private final class Pair {

        final PersonId manager = actors.manager("Marek");
        final PersonId employee = actors.employee("Leyla", manager);
        final ConversationId id = actors.invite(manager, employee);

        Pair() {
            actors.handIn(employee, "choose", """
                    {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "YES_NOTES"}""");
            actors.handIn(employee, "draft-plan", """
                    {"horizon": 18, "actions": [{"category": "LEARNING", "title": "Learn to sail", "owner": "ME",
                    "needs": "NOTHING", "by": "%s", "share": "SHARE"}]}""".formatted(actors.today().plusMonths(6)));
        }

        void goesOn() {
            actors.handIn(employee, "look-at-plan", "{\"next\": \"GO_ON\"}");
        }
    }

    private List<String> kept(ConversationId id) {
        var rows = database.sql("select concat(form, '.', field, '=', answer) from decision where conversation_id = ?")
                .param(id.value())
                .query(String.class)
                .list();
        rows.add(database.sql("select concat('missed=', missed_reviews) from conversation where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
        return rows.stream().sorted().toList();
    }
}
