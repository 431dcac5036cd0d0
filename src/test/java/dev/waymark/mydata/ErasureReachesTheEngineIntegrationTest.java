package dev.waymark.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.vault.EveryTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An erasure reaches what the engine keeps of a conversation, also what a failed job said. */
@WaymarkTest
@Import(Actors.class)
class ErasureReachesTheEngineIntegrationTest {

    private static final String CANARY = "canary-in-a-job";

    @Autowired
    Actors actors;

    @Autowired
    Withdraw withdraw;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void leavesNothingOfAFailedJobBehind() {
        var marek = actors.manager("Marek");
        var leyla = actors.employee("Leyla", marek);
        var id = actors.invite(marek, leyla);
        actors.handIn(leyla, "choose", """
                {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "NO", "reviews": "NO"}""");
        actors.handIn(leyla, "sketch-visions", """
                {"dreams": [{"title": "My own repair café", "share": "SHARE"}]}""");
        transaction.executeWithoutResult(status -> failAJobOf(id.value()));
        assertThat(EveryTable.rowsWith(database, CANARY)).hasSizeGreaterThanOrEqualTo(2);

        withdraw.withdraw(id, leyla);
        actors.settle();

        assertThat(EveryTable.rowsWith(database, CANARY)).isEmpty();
        assertThat(EveryTable.rowsWith(database, id.value())).isEmpty();
        assertThat(EveryTable.rowsWith(database, leyla.value()))
                .filteredOn(row -> !row.contains("waiting_period"))
                .allMatch(row -> row.matches(".*\\.(person|person_role|membership|reporting_line|outbox) .*"));
    }

    /** As the engine leaves it when a job throws: a message at the job, and a trace in the table of bytes. */
    private void failAJobOf(String conversation) {
        var job = database.sql("""
                        select j.ID_ from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
                        where e.BUSINESS_KEY_ = ? limit 1""").param(conversation).query(String.class).optional();
        if (job.isEmpty()) {
            throw new AssertionError("Nothing of this conversation waits for a job");
        }
        database.sql(
                        "insert into ACT_GE_BYTEARRAY (ID_, REV_, NAME_, BYTES_) values (?, 1, 'job.exceptionByteArray', ?)")
                .params("trace-" + conversation, CANARY.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();
        database.sql("update ACT_RU_JOB set RETRIES_ = 1, EXCEPTION_MSG_ = ?, EXCEPTION_STACK_ID_ = ? where ID_ = ?")
                .params(CANARY, "trace-" + conversation, job.get())
                .update();
    }
}
