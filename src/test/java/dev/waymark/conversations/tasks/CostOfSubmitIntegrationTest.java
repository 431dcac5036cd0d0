package dev.waymark.conversations.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.engine.OpenTasks;
import dev.waymark.forms.Answers;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.TaskId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many SQL statements it takes to hand in a task, sealing and all, beside completing the same task on the engine alone.
 * The database counts; the least of several times is without what happens beside it.
 */
@WaymarkTest
@Import(Actors.class)
class CostOfSubmitIntegrationTest {

    private static final int TIMES = 3;
    private static final int MOST_MORE = 15;
    private static final double MOST_FOR_EACH = 1;
    private static final String CHOICE = """
            {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "NO"}""";

    @Autowired
    Actors actors;

    @Autowired
    SubmitTask submitTask;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    /** Does something to the task of somebody who is to sketch their visions. */
    private interface Deed {
        void to(TaskId task, PersonId person);
    }

    @Test
    void staysWhatItIs() {
        var engineAlone = least((task, person) ->
                transaction.executeWithoutResult(status -> tasks.complete(tasks.require(task, person))));
        var one = least((task, person) -> submitTask.submit(task, dreams(1), person));
        var five = least((task, person) -> submitTask.submit(task, dreams(5), person));
        var perEntry = (five - one) / 4.0;

        System.out.printf(
                "SQL statements: engine alone %d, handing in one entry %d, each more %.1f%n",
                engineAlone, one, perEntry);
        assertThat(one - engineAlone).as("what the submit adds to the engine").isLessThanOrEqualTo(MOST_MORE);
        assertThat(perEntry).as("each further entry").isLessThanOrEqualTo(MOST_FOR_EACH);
    }

    private long least(Deed deed) {
        return IntStream.range(0, TIMES)
                .mapToLong(time -> statements(deed))
                .min()
                .orElseThrow();
    }

    private long statements(Deed deed) {
        var marek = actors.manager("Marek");
        var leyla = actors.employee("Leyla", marek);
        actors.invite(marek, leyla);
        actors.handIn(leyla, "choose", CHOICE);
        var task = actors.require(leyla, "sketch-visions").id();
        var before = counted();
        deed.to(task, leyla);
        return counted() - before - counting();
    }

    private long counting() {
        var before = counted();
        return counted() - before;
    }

    private long counted() {
        return database.sql("show global status like 'Questions'")
                .query((row, number) -> row.getLong("Value"))
                .single();
    }

    private static Answers dreams(int many) {
        return Answers.ofJson(IntStream.range(0, many)
                .mapToObj("{\"title\": \"Dream %d\", \"share\": \"SHARE\"}"::formatted)
                .collect(Collectors.joining(", ", "{\"dreams\": [", "]}")));
    }
}
