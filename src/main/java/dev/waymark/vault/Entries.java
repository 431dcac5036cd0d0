package dev.waymark.vault;

import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Reader.Side;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that people wrote, sealed. It joins the transaction of its caller. Every act names who does it, and the vault asks by
 * itself {@linkplain Sides on which side} they stand: the employee decides about everything, the other side about what
 * they wrote, and they keep nothing to themselves. An entry that is not this person's to see or to change is
 * {@linkplain EntryGone gone}, just like one that was removed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Entries {

    private static final int FIRST_VERSION = 1;

    private final EntryRows rows;
    private final Sealing sealing;
    private final ReaderLog readerLog;
    private final Sides sides;
    private final ErasureLedger ledger;
    private final Clock clock;

    Entries(EntryRows rows, Sealing sealing, ReaderLog readerLog, Sides sides, ErasureLedger ledger, Clock clock) {
        this.rows = rows;
        this.sides = sides;
        this.sealing = sealing;
        this.readerLog = readerLog;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Adds an entry behind those the owner has. */
    public EntryId write(Owner owner, NewEntry entry) {
        requireSide(owner, entry);
        var now = clock.instant();
        var unsealed = new EntryRow(
                EntryId.create(),
                owner,
                entry.stage(),
                entry.kind(),
                entry.field(),
                entry.author(),
                entry.onlyFor().orElse(null),
                FIRST_VERSION,
                new byte[0],
                now,
                now,
                null);
        rows.insert(unsealed.with(sealing.seal(owner, unsealed.place(), entry.content())));
        return unsealed.id();
    }

    /** Replaces what the entry says; who wrote it and who may read it stay. */
    public void revise(Owner owner, EntryId id, Content content, PersonId by) {
        var row = lock(owner, id, by);
        reseal(row, row.version() + 1, row.onlyFor(), content);
    }

    /** Lets both sides read; sharing twice is the same as sharing once. */
    public void share(Owner owner, EntryId id, PersonId by) {
        var row = lock(owner, id, by);
        if (row.isShared()) {
            return;
        }
        var content = sealing.open(owner, row.place(), row.sealed()).orElseThrow(() -> new EntryUnreadable(id));
        reseal(row, row.version(), null, content);
    }

    /** The employee takes the entry back: from now on only they can read it, whoever wrote it. */
    public void unshare(Owner owner, EntryId id, PersonId by) {
        requireEmployee(owner, id, by);
        takeBack(lock(owner, id, by), by);
    }

    /** The employee takes back all that is shared, or all of it from one stage. */
    public void unshareAll(Owner owner, @Nullable Stage stage, PersonId by) {
        if (!isOn(Side.EMPLOYEE, owner, by)) {
            return;
        }
        rows.lockAll(owner, stage).stream().filter(EntryRow::isShared).forEach(row -> takeBack(row, by));
    }

    /** Destroys the entry; that there was one stays. Answers what it was, above all whether it had been opened. */
    public EntryOutline remove(Owner owner, EntryId id, PersonId by) {
        return bury(lock(owner, id, by));
    }

    /** Destroys an entry that only this person could ever read, without a trace: nobody else has to be told anything. */
    public void forget(Owner owner, EntryId id, PersonId by) {
        var row = lock(owner, id, by);
        if (!by.equals(row.onlyFor())) {
            throw new EntryGone(id);
        }
        rows.delete(row);
        remember(row);
    }

    /** Destroys everything of one stage, whoever wrote it. */
    public List<EntryOutline> removeStage(Owner owner, Stage stage) {
        return rows.lockAll(owner, stage).stream().map(this::bury).toList();
    }

    /** The employee puts the named entries in this order, among the places they take now; names of others are passed over. */
    public void arrange(Owner owner, List<EntryId> order, PersonId by) {
        var known = order.stream()
                .distinct()
                .filter(id -> isOn(Side.EMPLOYEE, owner, by)
                        && rows.find(owner, id, by).isPresent())
                .toList();
        if (known.size() < 2) {
            return;
        }
        var places = rows.positions(owner, known.stream().map(EntryId::value).toList());
        for (var i = 0; i < known.size(); i++) {
            rows.move(known.get(i), places.get(i));
        }
    }

    /** What this reader may see of a section, in order. What cannot be logged is not opened. */
    public List<Entry> read(Owner owner, Reader reader, Section section) {
        if (!isOn(reader.side(), owner, reader.person())) {
            return List.of();
        }
        var visible = rows.visible(owner, reader.person(), section);
        if (reader.isLogged()) {
            log(owner, reader, section, visible);
        }
        return visible.stream().map(this::open).toList();
    }

    /** What this person may see of a section, without opening it; nothing is logged. */
    public List<EntryOutline> outline(Owner owner, PersonId person, Section section) {
        return sides.of(owner, person).isEmpty() ? List.of() : outlines(owner, person, section);
    }

    private List<EntryOutline> outlines(Owner owner, PersonId person, Section section) {
        return rows.visible(owner, person, section).stream()
                .map(EntryRow::outline)
                .toList();
    }

    public Optional<EntryOutline> find(Owner owner, EntryId id, PersonId person) {
        return sides.of(owner, person)
                .flatMap(side -> rows.find(owner, id, person))
                .map(EntryRow::outline);
    }

    public List<RemovedEntry> removed(Owner owner) {
        return rows.removed(owner);
    }

    long countUnopenable(Owner owner) {
        return rows.all(owner).stream()
                .map(this::open)
                .filter(entry -> !entry.canBeOpened())
                .count();
    }

    private EntryRow lock(Owner owner, EntryId id, PersonId by) {
        var side = sides.of(owner, by).orElseThrow(() -> new EntryGone(id));
        var row = rows.lock(owner, id, by);
        if (side == Side.OTHER && !row.author().equals(by)) {
            throw new EntryGone(id);
        }
        return row;
    }

    private void requireEmployee(Owner owner, EntryId id, PersonId by) {
        if (!isOn(Side.EMPLOYEE, owner, by)) {
            throw new EntryGone(id);
        }
    }

    /** The other side has no secret notes: what they write both can read (promise 4). */
    private void requireSide(Owner owner, NewEntry entry) {
        var mayWrite = entry.visibility() == Visibility.SHARED
                ? sides.of(owner, entry.author()).isPresent()
                : isOn(Side.EMPLOYEE, owner, entry.author());
        if (!mayWrite) {
            throw new NotTheirsToWrite();
        }
    }

    private boolean isOn(Side side, Owner owner, PersonId person) {
        return sides.of(owner, person).filter(side::equals).isPresent();
    }

    /**
     * Also what the other side wrote themselves is read by them. What one transaction reads is one screen and one line, named
     * after the first section of it.
     */
    private void log(Owner owner, Reader reader, Section section, List<EntryRow> visible) {
        var shared = visible.stream().filter(EntryRow::isShared).toList();
        if (shared.isEmpty()) {
            return;
        }
        if (ScreensOfTransaction.current().isNew(owner, reader)) {
            readerLog.record(owner, reader, section);
        }
        var firstTime = shared.stream()
                .filter(row -> row.openedAt() == null)
                .map(row -> row.id().value())
                .toList();
        if (!firstTime.isEmpty()) {
            rows.markOpened(firstTime, clock.instant());
        }
    }

    private Entry open(EntryRow row) {
        return new Entry(row.outline(), sealing.open(row.owner(), row.place(), row.sealed()));
    }

    /** What cannot be opened is taken back all the same: nobody may be left with it. */
    private void takeBack(EntryRow row, PersonId by) {
        if (by.equals(row.onlyFor())) {
            return;
        }
        sealing.open(row.owner(), row.place(), row.sealed())
                .ifPresentOrElse(
                        content -> reseal(row, row.version(), by, content),
                        () -> rows.reseal(row, row.version(), by, row.sealed(), clock.instant()));
    }

    private void reseal(EntryRow row, int version, @Nullable PersonId onlyFor, Content content) {
        var sealed = sealing.seal(row.owner(), row.place(version, onlyFor), content);
        rows.reseal(row, version, onlyFor, sealed, clock.instant());
    }

    private EntryOutline bury(EntryRow row) {
        rows.bury(row, clock.instant());
        remember(row);
        return row.outline();
    }

    /** So that a restored backup does not bring it back. */
    private void remember(EntryRow row) {
        ledger.enter(row.id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
