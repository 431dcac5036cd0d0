package dev.waymark.vault;

import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries as they lie in the database. Whoever may not see a row does not get it from here. */
@Component
class EntryRows {

    private static final String VISIBLE = " and (only_for is null or only_for = :person)";

    private final JdbcClient database;

    EntryRows(JdbcClient database) {
        this.database = database;
    }

    void insert(EntryRow row) {
        database.sql("""
                        insert into entry (id, owner, position, stage, kind, field, author, only_for, version, sealed,
                                           written_at, changed_at)
                        select :id, :owner, coalesce(max(position), 0) + 1, :stage, :kind, :field, :author, :onlyFor,
                               :version, :sealed, :at, :at
                        from entry where owner = :owner""")
                .param("id", row.id().value())
                .param("owner", row.owner().asText())
                .param("stage", row.stage() == null ? null : row.stage().name())
                .param("kind", row.kind())
                .param("field", row.field())
                .param("author", row.author().value())
                .param("onlyFor", row.onlyFor() == null ? null : row.onlyFor().value())
                .param("version", row.version())
                .param("sealed", row.sealed())
                .param("at", Times.column(row.writtenAt()))
                .update();
    }

    Optional<EntryRow> find(Owner owner, EntryId id, PersonId person) {
        return database.sql("select * from entry where id = :id and owner = :owner" + VISIBLE)
                .param("id", id.value())
                .param("owner", owner.asText())
                .param("person", person.value())
                .query(EntryRows::read)
                .optional();
    }

    EntryRow lock(Owner owner, EntryId id, PersonId person) {
        return database.sql("select * from entry where id = :id and owner = :owner" + VISIBLE + " for update")
                .param("id", id.value())
                .param("owner", owner.asText())
                .param("person", person.value())
                .query(EntryRows::read)
                .optional()
                .orElseThrow(() -> new EntryGone(id));
    }

    List<EntryRow> visible(Owner owner, PersonId person, Section section) {
        var ofStage = section.stage().isPresent() ? " and stage = :stage" : "";
        var ofKinds = section.kinds().isEmpty() ? "" : " and kind in (:kinds)";
        return database.sql("select * from entry where owner = :owner" + VISIBLE + ofStage + ofKinds
                        + " order by position, id")
                .param("owner", owner.asText())
                .param("person", person.value())
                .param("stage", section.stage().map(Stage::name).orElse(""))
                .param("kinds", section.kinds())
                .query(EntryRows::read)
                .list();
    }

    Map<EntryId, Owner> idsOfAll() {
        var ids = new HashMap<EntryId, Owner>();
        database.sql("select id, owner from entry")
                .query((row, number) ->
                        ids.put(new EntryId(row.getString("id")), Owner.fromText(row.getString("owner"))))
                .list();
        return ids;
    }

    List<EntryRow> all(Owner owner) {
        return database.sql("select * from entry where owner = :owner")
                .param("owner", owner.asText())
                .query(EntryRows::read)
                .list();
    }

    List<EntryRow> lockAll(Owner owner, @Nullable Stage stage) {
        return database.sql(
                        "select * from entry where owner = :owner and (:stage is null or stage = :stage) for update")
                .param("owner", owner.asText())
                .param("stage", stage == null ? null : stage.name())
                .query(EntryRows::read)
                .list();
    }

    void reseal(EntryRow row, int version, @Nullable PersonId onlyFor, byte[] sealed, Instant changedAt) {
        database.sql("""
                        update entry set version = :version, only_for = :onlyFor, sealed = :sealed,
                                         changed_at = :changedAt
                        where id = :id""")
                .param("version", version)
                .param("onlyFor", onlyFor == null ? null : onlyFor.value())
                .param("sealed", sealed)
                .param("changedAt", Times.column(changedAt))
                .param("id", row.id().value())
                .update();
    }

    void move(EntryId id, int position) {
        database.sql("update entry set position = :position where id = :id")
                .param("position", position)
                .param("id", id.value())
                .update();
    }

    List<Integer> positions(Owner owner, Collection<String> ids) {
        return database.sql(
                        "select position from entry where owner = :owner and id in (:ids) order by position for update")
                .param("owner", owner.asText())
                .param("ids", ids)
                .query(Integer.class)
                .list();
    }

    void markOpened(Collection<String> ids, Instant at) {
        database.sql("update entry set opened_at = :at where id in (:ids) and opened_at is null")
                .param("at", Times.column(at))
                .param("ids", ids)
                .update();
    }

    void delete(EntryRow row) {
        database.sql("delete from entry where id = :id")
                .param("id", row.id().value())
                .update();
    }

    void bury(EntryRow row, Instant at) {
        delete(row);
        database.sql("insert into removed_entry (id, owner, stage, removed_at) values (?, ?, ?, ?)")
                .params(
                        row.id().value(),
                        row.owner().asText(),
                        row.stage() == null ? null : row.stage().name(),
                        Times.column(at))
                .update();
    }

    List<RemovedEntry> removed(Owner owner) {
        return database.sql("select * from removed_entry where owner = :owner order by removed_at, id")
                .param("owner", owner.asText())
                .query((row, number) -> new RemovedEntry(
                        new EntryId(row.getString("id")),
                        Optional.ofNullable(row.getString("stage")).map(Stage::new),
                        Times.read(row, "removed_at")))
                .list();
    }

    private static EntryRow read(ResultSet row, int number) throws SQLException {
        var stage = row.getString("stage");
        var onlyFor = row.getString("only_for");
        return new EntryRow(
                new EntryId(row.getString("id")),
                Owner.fromText(row.getString("owner")),
                stage == null ? null : new Stage(stage),
                row.getString("kind"),
                row.getString("field"),
                new PersonId(row.getString("author")),
                onlyFor == null ? null : new PersonId(onlyFor),
                row.getInt("version"),
                row.getBytes("sealed"),
                Times.read(row, "written_at"),
                Times.read(row, "changed_at"),
                Times.readIfPresent(row, "opened_at"));
    }
}
