package dev.waymark.modeling.release;

import dev.waymark.modeling.DraftId;
import dev.waymark.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts that somebody would like to release; each goes with its draft. */
@Component
public class Proposals {

    private final JdbcClient database;

    Proposals(JdbcClient database) {
        this.database = database;
    }

    /** The oldest first. */
    public List<Proposal> all() {
        return database.sql("select * from release_proposal order by proposed_at, draft_id")
                .query(Proposals::proposal)
                .list();
    }

    public Optional<Proposal> find(DraftId draft) {
        return database.sql("select * from release_proposal where draft_id = ?")
                .param(draft.value())
                .query(Proposals::proposal)
                .optional();
    }

    void keep(Proposal proposal) {
        takeBack(proposal.draft());
        database.sql("""
                        insert into release_proposal
                        (draft_id, draft_version, proposed_by, proposed_at, effective_at, offers_move)
                        values (:draft, :version, :by, :at, :from, :move)""")
                .param("draft", proposal.draft().value())
                .param("version", proposal.version())
                .param("by", proposal.by().value())
                .param("at", column(proposal.at()))
                .param("from", proposal.terms().from().map(Proposals::column).orElse(null))
                .param("move", proposal.terms().offersMove())
                .update();
    }

    void takeBack(DraftId draft) {
        database.sql("delete from release_proposal where draft_id = ?")
                .param(draft.value())
                .update();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                new DraftId(row.getString("draft_id")),
                row.getLong("draft_version"),
                new PersonId(row.getString("proposed_by")),
                instant(row.getObject("proposed_at", LocalDateTime.class)).orElseThrow(),
                new Terms(instant(row.getObject("effective_at", LocalDateTime.class)), row.getBoolean("offers_move")));
    }

    private static Optional<Instant> instant(@Nullable LocalDateTime column) {
        return Optional.ofNullable(column).map(time -> time.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
