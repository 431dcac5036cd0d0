package dev.waymark.modeling;

import dev.waymark.engine.ChangeNote;
import dev.waymark.engine.ReleaseId;
import dev.waymark.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The releases in the making. Reading needs no transaction of its own; whoever writes brings one. */
@Component("releaseDrafts")
public class Drafts {

    private static final String HEAD =
            "select id, name, base_release, author, change_note, change_note_de, begun_at, changed_at,"
                    + " version from release_draft";

    private final JdbcClient database;

    Drafts(JdbcClient database) {
        this.database = database;
    }

    /**
     * A draft without its files, as lists show it.
     *
     * @param author who began it
     */
    public record Line(DraftId id, String name, ReleaseId base, PersonId author, Instant changedAt) {}

    /** All drafts, the one that was changed last first. */
    public List<Line> all() {
        return database.sql(HEAD + " order by changed_at desc, id")
                .query((row, number) -> {
                    var draft = head(row, new TreeMap<>());
                    return new Line(draft.id(), draft.name(), draft.base(), draft.author(), draft.changedAt());
                })
                .list();
    }

    public Optional<Draft> find(DraftId id) {
        return database.sql(HEAD + " where id = ?")
                .param(id.value())
                .query((row, number) -> head(row, files(id)))
                .optional();
    }

    /** @throws DraftGone when there is none */
    public Draft require(DraftId id) {
        return find(id).orElseThrow(() -> new DraftGone(id));
    }

    void add(Draft draft) {
        database.sql("""
                        insert into release_draft
                        (id, name, base_release, author, change_note, change_note_de, begun_at, changed_at, version)
                        values (:id, :name, :base, :author, :note, :german, :begun, :begun, :version)""")
                .param("id", draft.id().value())
                .param("name", draft.name())
                .param("base", draft.base().value())
                .param("author", draft.author().value())
                .param("note", draft.changeNote().english())
                .param("german", draft.changeNote().german())
                .param("begun", column(draft.begunAt()))
                .param("version", draft.version())
                .update();
        draft.files().values().forEach(file -> insert(draft.id(), file));
    }

    /** Locks the draft for the rest of the transaction, so that its changes come one after the other. */
    public void change(DraftId id, Instant at) {
        var changed = database.sql("update release_draft set version = version + 1, changed_at = :at where id = :id")
                .param("at", column(at))
                .param("id", id.value())
                .update();
        if (changed == 0) {
            throw new DraftGone(id);
        }
    }

    void describe(DraftId id, String name, ChangeNote changeNote) {
        database.sql("update release_draft set name = ?, change_note = ?, change_note_de = ? where id = ?")
                .params(name, changeNote.english(), changeNote.german(), id.value())
                .update();
    }

    /** From now on it is a draft of what comes after this release; the files stay as they are. */
    public void rebase(DraftId id, ReleaseId base) {
        database.sql("update release_draft set base_release = ? where id = ?")
                .params(base.value(), id.value())
                .update();
    }

    /**
     * The draft as it is, for the rest of the transaction: until then nobody else changes, releases or discards it.
     *
     * @throws DraftGone when somebody else was faster
     */
    public Draft lock(DraftId id) {
        database.sql("select id from release_draft where id = ? for update")
                .param(id.value())
                .query(String.class)
                .optional();
        return require(id);
    }

    /** Whether the revision that the caller has before them was the latest. */
    boolean save(DraftId id, DraftFile file, long expected) {
        if (expected == DraftFile.NONE) {
            return insert(id, file);
        }
        var written = database.sql("""
                        update release_draft_file set revision = :revision, content = :content,
                        changed_by = :by, changed_at = :at
                        where draft_id = :draft and path = :path and revision = :expected""")
                .param("revision", file.revision())
                .param("content", file.content())
                .param("by", file.changedBy().value())
                .param("at", column(file.changedAt()))
                .param("draft", id.value())
                .param("path", file.name().path())
                .param("expected", expected)
                .update();
        return written == 1;
    }

    boolean remove(DraftId id, FileName name, long expected) {
        var written = database.sql("delete from release_draft_file where draft_id = ? and path = ? and revision = ?")
                .params(id.value(), name.path(), expected)
                .update();
        return written == 1;
    }

    int countFiles(DraftId id) {
        return database.sql("select count(*) from release_draft_file where draft_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** Discarding twice is the same as discarding once: another window was faster. */
    public void discard(DraftId id) {
        database.sql("delete from release_draft where id = ?").param(id.value()).update();
    }

    private boolean insert(DraftId id, DraftFile file) {
        var written = database.sql("""
                        insert ignore into release_draft_file
                        (draft_id, path, revision, content, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        file.name().path(),
                        file.revision(),
                        file.content(),
                        file.changedBy().value(),
                        column(file.changedAt()))
                .update();
        return written == 1;
    }

    private SortedMap<FileName, DraftFile> files(DraftId id) {
        var files = new TreeMap<FileName, DraftFile>();
        database.sql("""
                        select path, revision, content, changed_by, changed_at
                        from release_draft_file where draft_id = ?""")
                .param(id.value())
                .query((row, number) -> new DraftFile(
                        new FileName(row.getString("path")),
                        row.getBytes("content"),
                        row.getLong("revision"),
                        new PersonId(row.getString("changed_by")),
                        read(row, "changed_at")))
                .list()
                .forEach(file -> files.put(file.name(), file));
        return files;
    }

    private static Draft head(ResultSet row, SortedMap<FileName, DraftFile> files) throws SQLException {
        return new Draft(
                new DraftId(row.getString("id")),
                row.getString("name"),
                new ReleaseId(row.getString("base_release")),
                new PersonId(row.getString("author")),
                new ChangeNote(row.getString("change_note"), row.getString("change_note_de")),
                read(row, "begun_at"),
                read(row, "changed_at"),
                row.getLong("version"),
                files);
    }

    /** UTC, whatever zone the connection believes in. */
    static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
