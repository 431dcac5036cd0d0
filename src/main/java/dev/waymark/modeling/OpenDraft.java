package dev.waymark.modeling;

import dev.waymark.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who works on a draft at the moment, so that two do not draw over each other unawares. It is a courtesy, not a
 * lock: anybody may take over, and revisions see to it that nothing is overwritten.
 */
@Service
public class OpenDraft {

    /** Whoever was not heard of for so long has closed their window. */
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final ProcessOwners owners;
    private final Clock clock;

    OpenDraft(JdbcClient database, ProcessOwners owners, Clock clock) {
        this.database = database;
        this.owners = owners;
        this.clock = clock;
    }

    /** Who works on a draft, and since when. */
    public record Opened(PersonId by, Instant since) {}

    /** Opens the draft for this person, or says who else has it open; asked again now and then, it stays open. */
    @Transactional
    public Opened open(DraftId id, PersonId by) {
        owners.require(by);
        var now = clock.instant();
        database.sql("""
                        update release_draft set
                        opened_at = if(opened_by = :by and seen_at >= :oldest, opened_at, :now),
                        opened_by = :by, seen_at = :now
                        where id = :id and (opened_by is null or opened_by = :by or seen_at < :oldest)""")
                .param("by", by.value())
                .param("now", Drafts.column(now))
                .param("oldest", Drafts.column(now.minus(FORGOTTEN_AFTER)))
                .param("id", id.value())
                .update();
        return require(id);
    }

    /** Opens it for this person, whoever has it open now; they are shown that when they next save. */
    @Transactional
    public Opened takeOver(DraftId id, PersonId by) {
        owners.require(by);
        database.sql("update release_draft set opened_by = :by, opened_at = :now, seen_at = :now where id = :id")
                .param("by", by.value())
                .param("now", Drafts.column(clock.instant()))
                .param("id", id.value())
                .update();
        return require(id);
    }

    /** Closing what somebody else has open by now changes nothing. */
    @Transactional
    public void close(DraftId id, PersonId by) {
        database.sql("update release_draft set opened_by = null, opened_at = null, seen_at = null "
                        + "where id = ? and opened_by = ?")
                .params(id.value(), by.value())
                .update();
    }

    private Opened require(DraftId id) {
        return database.sql("select opened_by, opened_at from release_draft where id = ?")
                .param(id.value())
                .query(OpenDraft::opened)
                .optional()
                .orElseThrow(() -> new DraftGone(id));
    }

    private static Opened opened(ResultSet row, int number) throws SQLException {
        return new Opened(new PersonId(row.getString("opened_by")), Drafts.read(row, "opened_at"));
    }
}
