package dev.waymark.engine;

import dev.waymark.proof.Proof;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All releases there were, each with the hash of what was proven. */
@Component
class ReleaseBook {

    private final JdbcClient database;

    ReleaseBook(JdbcClient database) {
        this.database = database;
    }

    /** Lets one release after the other happen, on all nodes; the engine takes the same lock for each deployment. */
    void lock() {
        database.sql("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'deployment.lock' for update")
                .query(String.class)
                .single();
    }

    /** Newest first. */
    List<Release> all() {
        return database.sql("select * from process_release order by number desc")
                .query(ReleaseBook::release)
                .list();
    }

    /** The newest release that runs. */
    Optional<Release> findLatest() {
        return database.sql(
                        "select * from process_release where deployment_id is not null order by number desc limit 1")
                .query(ReleaseBook::release)
                .optional();
    }

    Optional<Release> find(ReleaseId deployment) {
        return database.sql("select * from process_release where deployment_id = :deployment")
                .param("deployment", deployment.value())
                .query(ReleaseBook::release)
                .optional();
    }

    Optional<Release> find(int number) {
        return database.sql("select * from process_release where number = :number")
                .param("number", number)
                .query(ReleaseBook::release)
                .optional();
    }

    /** The oldest release whose day has come and that does not run so far. */
    Optional<Release> findDue(Instant now) {
        return database.sql("select * from process_release where deployment_id is null and effective_at <= :now"
                        + " order by number limit 1")
                .param("now", utc(now))
                .query(ReleaseBook::release)
                .optional();
    }

    /** The same, among those of exactly these bytes. */
    Optional<Release> findDue(String hash, Instant now) {
        return database.sql("select * from process_release where hash = :hash and deployment_id is null"
                        + " and effective_at <= :now order by number limit 1 for update")
                .param("hash", hash)
                .param("now", utc(now))
                .query(ReleaseBook::release)
                .optional();
    }

    int newestNumber() {
        return database.sql("select coalesce(max(number), 0) from process_release")
                .query(Integer.class)
                .single();
    }

    int add(Proof proof, ReleaseNote note, Instant now) {
        var number = newestNumber() + 1;
        database.sql("""
                        insert into process_release (number, hash, name, changes, changes_de, author_id, approver_id, effective_at,
                          offers_move, proven_at, situations, proof)
                        values (:number, :hash, :name, :changes, :german, :author, :approver, :effective, :move, :now, :situations, :proof)""")
                .param("number", number)
                .param("hash", proof.hash())
                .param("name", note.name())
                .param("changes", note.changes().english())
                .param("german", note.changes().german())
                .param("author", note.author().map(PersonId::value).orElse(null))
                .param("approver", note.approver().map(PersonId::value).orElse(null))
                .param("effective", utc(note.effectiveAt()))
                .param("move", note.offersMove())
                .param("now", utc(now))
                .param("situations", proof.states())
                .param("proof", proof.inJson())
                .update();
        return number;
    }

    void keep(int number, Collection<ReleaseFile> files) {
        files.forEach(file -> database.sql("insert into process_release_file values (:number, :name, :content)")
                .param("number", number)
                .param("name", file.name())
                .param("content", file.content())
                .update());
    }

    List<ReleaseFile> kept(int number) {
        return database.sql("select name, content from process_release_file where number = :number order by name")
                .param("number", number)
                .query((row, index) -> new ReleaseFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    /** From now on the engine has the files; two copies could differ. */
    void runs(Release release, ReleaseId deployment) {
        database.sql("update process_release set deployment_id = :deployment where number = :number")
                .param("deployment", deployment.value())
                .param("number", release.number())
                .update();
        database.sql("delete from process_release_file where number = :number")
                .param("number", release.number())
                .update();
    }

    boolean takeBack(int number) {
        return database.sql("delete from process_release where number = :number and deployment_id is null")
                        .param("number", number)
                        .update()
                == 1;
    }

    /** The proof as it was found, one process on a line. */
    String proofOf(int number) {
        return database.sql("select proof from process_release where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    private static Release release(ResultSet row, int index) throws SQLException {
        var note = new ReleaseNote(
                row.getString("name"),
                new ChangeNote(row.getString("changes"), row.getString("changes_de")),
                person(row.getString("author_id")),
                person(row.getString("approver_id")),
                instant(row, "effective_at"),
                row.getBoolean("offers_move"));
        return new Release(
                row.getInt("number"),
                row.getString("hash"),
                Optional.ofNullable(row.getString("deployment_id")).map(ReleaseId::new),
                note,
                instant(row, "proven_at"),
                row.getInt("situations"));
    }

    private static Optional<PersonId> person(@Nullable String id) {
        return Optional.ofNullable(id).map(PersonId::new);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
