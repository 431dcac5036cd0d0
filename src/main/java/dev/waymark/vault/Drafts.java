package dev.waymark.vault;

import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers on their way, sealed, one draft for each form and person. It joins the transaction of its caller. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Drafts {

    /** The revision to expect where there is no draft so far. */
    public static final long NONE = 0;

    private static final String THIS_ONE = " where owner = :owner and form = :form and person = :person";

    private static final String INSERT = """
            insert ignore into draft (owner, form, person, revision, sealed, begun_at, saved_at)
            values (:owner, :form, :person, :revision, :sealed, :now, :now)""";

    private static final String UPDATE = "update draft set revision = :revision, sealed = :sealed, saved_at = :now";

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;

    Drafts(JdbcClient database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Saves the draft and answers its new revision.
     *
     * @param expected the revision that the person has before them, or {@link #NONE}
     * @throws DraftChangedElsewhere when it is no longer the latest
     */
    public long save(DraftKey key, Content content, long expected) {
        var now = clock.instant();
        var revision = expected == NONE ? firstRevision(now) : expected + 1;
        var sealed = sealing.seal(key.owner(), place(key, revision), content);
        var saved = statement(expected == NONE ? INSERT : UPDATE + THIS_ONE + " and revision = :expected", key)
                .param("expected", expected)
                .param("revision", revision)
                .param("sealed", sealed)
                .param("now", Times.column(now))
                .update();
        if (saved == 0) {
            throw new DraftChangedElsewhere(key);
        }
        return revision;
    }

    public Optional<Draft> find(DraftKey key) {
        return find(key, "");
    }

    private Optional<Draft> find(DraftKey key, String lock) {
        return statement("select revision, sealed, begun_at, saved_at from draft" + THIS_ONE + lock, key)
                .query((row, number) -> {
                    var revision = row.getLong("revision");
                    return new Draft(
                            revision,
                            Times.read(row, "begun_at"),
                            Times.read(row, "saved_at"),
                            sealing.open(key.owner(), place(key, revision), row.getBytes("sealed")));
                })
                .optional();
    }

    /**
     * Changes what is kept without a new revision, so that whoever has the draft before them goes on writing: what they
     * have typed since is saved over it, as if nothing had happened.
     */
    public void amend(DraftKey key, UnaryOperator<Content> change) {
        find(key, " for update").ifPresent(draft -> draft.content().ifPresent(content -> {
            var changed = change.apply(content);
            if (!changed.equals(content)) {
                put(key, draft.revision(), changed);
            }
        }));
    }

    private void put(DraftKey key, long revision, Content content) {
        statement("update draft set sealed = :sealed" + THIS_ONE, key)
                .param("sealed", sealing.seal(key.owner(), place(key, revision), content))
                .update();
    }

    /** Since when there is a draft, without opening it. */
    public Optional<Instant> findBegun(DraftKey key) {
        return statement("select begun_at from draft" + THIS_ONE, key)
                .query((row, number) -> Times.read(row, "begun_at"))
                .optional();
    }

    /** Discarding what is not there is fine: another tab was faster. */
    public void discard(DraftKey key) {
        statement("delete from draft" + THIS_ONE, key).update();
    }

    /** All drafts that this person has among an owner's, without opening them. */
    public List<DraftOutline> of(Owner owner, PersonId person) {
        return database.sql("select form, begun_at, saved_at from draft where owner = :owner and person = :person"
                        + " order by begun_at, form")
                .param("owner", owner.asText())
                .param("person", person.value())
                .query((row, number) -> new DraftOutline(
                        new DraftKey(owner, new FormId(row.getString("form")), person),
                        Times.read(row, "begun_at"),
                        Times.read(row, "saved_at")))
                .list();
    }

    /** Discards what one person was writing; what the other side writes stays. */
    public int discardAllOf(Owner owner, PersonId person) {
        return database.sql("delete from draft where owner = :owner and person = :person")
                .param("owner", owner.asText())
                .param("person", person.value())
                .update();
    }

    public int discardAllOf(Owner owner) {
        return database.sql("delete from draft where owner = :owner")
                .param("owner", owner.asText())
                .update();
    }

    /** All drafts of an owner, whoever writes them, also where nobody can open their form at the moment. */
    public List<DraftKey> keysOf(Owner owner) {
        return database.sql("select form, person from draft where owner = :owner order by form, person")
                .param("owner", owner.asText())
                .query((row, number) ->
                        new DraftKey(owner, new FormId(row.getString("form")), new PersonId(row.getString("person"))))
                .list();
    }

    long countUnopenable(Owner owner) {
        return keysOf(owner).stream()
                .flatMap(key -> find(key).stream())
                .filter(draft -> draft.content().isEmpty())
                .count();
    }

    /** Starts from the time, so that a tab that still shows a discarded draft cannot hit the revisions of the next. */
    private static long firstRevision(Instant now) {
        return now.toEpochMilli();
    }

    private JdbcClient.StatementSpec statement(String sql, DraftKey key) {
        return database.sql(sql)
                .param("owner", key.owner().asText())
                .param("form", key.form().value())
                .param("person", key.person().value());
    }

    private static Binding place(DraftKey key, long revision) {
        return Binding.of(
                "draft", key.owner().asText(), key.form().value(), key.person().value(), Long.toString(revision));
    }
}
