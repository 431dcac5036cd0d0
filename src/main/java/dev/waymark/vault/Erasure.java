package dev.waymark.vault;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of everything an owner has here. With the keyset every copy becomes unreadable, wherever it lies; other nodes
 * forget it within a minute.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Erasure {

    private final JdbcClient database;
    private final Owners owners;
    private final EntryRows rows;
    private final Keysets keysets;
    private final ErasureLedger ledger;
    private final Clock clock;

    Erasure(JdbcClient database, Owners owners, EntryRows rows, Keysets keysets, ErasureLedger ledger, Clock clock) {
        this.database = database;
        this.owners = owners;
        this.rows = rows;
        this.keysets = keysets;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Erasing twice is the same as erasing once, because the engine may retry. The ledger remembers also an owner who had
     * nothing here, because a backup brings back the rows that others have about it.
     */
    public ErasureReceipt erase(Owner owner) {
        var receipt = destroy(owner);
        if (receipt.keyDestroyed()
                || receipt.items() > 0
                || ledger.findDay(owner).isEmpty()) {
            ledger.enter(owner, LocalDate.ofInstant(receipt.at(), ZoneOffset.UTC));
        }
        return receipt;
    }

    /**
     * What a restored backup brought back although it had been erased; nothing while nothing was restored. What a person
     * wrote after the day of erasure, being here again, stays.
     *
     * @param others asked only after a restore for owners that neighbours know, which may have nothing in the vault
     */
    public BroughtBack findBroughtBack(Supplier<Collection<Owner>> others) {
        if (ledger.isOne()) {
            return BroughtBack.nothing();
        }
        var days = ledger.days();
        var marks = ledger.marks();
        var again = new LinkedHashMap<Owner, LocalDate>();
        Stream.concat(owners.all().stream(), others.get().stream()).distinct().forEach(owner -> Optional.ofNullable(
                        days.get(marks.of(owner)))
                .filter(day -> !hasWrittenSince(owner, day))
                .ifPresent(day -> again.put(owner, day)));
        var removed = new LinkedHashMap<Owner, Set<EntryId>>();
        rows.idsOfAll().forEach((id, owner) -> {
            if (days.containsKey(marks.of(id)) && !again.containsKey(owner)) {
                removed.computeIfAbsent(owner, key -> new LinkedHashSet<>()).add(id);
            }
        });
        return new BroughtBack(again, removed);
    }

    /** Erases what was brought back of an owner; the ledger keeps the day on which it was erased first. */
    public void eraseAgain(Owner owner) {
        destroy(owner);
    }

    /** All that was brought back is erased again; until the next restore there is nothing to look for. */
    public void settle() {
        ledger.unite();
    }

    private ErasureReceipt destroy(Owner owner) {
        if (owner.equals(Owner.application())) {
            throw new IllegalArgumentException("The application's own secrets are not erased");
        }
        var entries = delete("entry", owner) + delete("removed_entry", owner);
        var drafts = delete("draft", owner);
        var readings = delete("reader_log", owner);
        delete("reader_log_head", owner);
        return new ErasureReceipt(clock.instant(), entries, drafts, readings, keysets.destroy(owner));
    }

    private int delete(String table, Owner owner) {
        return database.sql("delete from " + table + " where owner = :owner")
                .param("owner", owner.asText())
                .update();
    }

    private boolean hasWrittenSince(Owner owner, LocalDate day) {
        if (owner.kind() != Owner.Kind.PERSON) {
            return false;
        }
        var next = Times.column(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        return database.sql("""
                        select exists (select 1 from entry where owner = :owner and written_at >= :next)
                            or exists (select 1 from draft where owner = :owner and begun_at >= :next)""")
                .param("owner", owner.asText())
                .param("next", next)
                .query(Boolean.class)
                .single();
    }
}
