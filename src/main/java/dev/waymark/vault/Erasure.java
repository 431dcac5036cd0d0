package dev.waymark.vault;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger log = LoggerFactory.getLogger(Erasure.class);

    private final JdbcClient database;
    private final Owners owners;
    private final Keysets keysets;
    private final ErasureLedger ledger;
    private final Clock clock;

    Erasure(JdbcClient database, Owners owners, Keysets keysets, ErasureLedger ledger, Clock clock) {
        this.database = database;
        this.owners = owners;
        this.keysets = keysets;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Erasing twice is the same as erasing once, because the engine may retry. */
    public ErasureReceipt erase(Owner owner) {
        var receipt = destroy(owner);
        if (receipt.keyDestroyed() || receipt.items() > 0) {
            ledger.enter(owner, LocalDate.ofInstant(receipt.at(), ZoneOffset.UTC), receipt.items());
        }
        return receipt;
    }

    /** The day on which the owner was erased; for neighbours who have rows of their own to replay after a restore. */
    public Optional<LocalDate> findDayErased(Owner owner) {
        return ledger.findDay(owner, ledger.marks());
    }

    /** Erases once more what a restored backup brought back. What an owner wrote after the day of erasure stays. */
    public List<Owner> replay() {
        var marks = ledger.marks();
        var again = owners.all().stream()
                .filter(owner -> ledger.findDay(owner, marks)
                        .filter(day -> !hasWrittenSince(owner, day))
                        .isPresent())
                .toList();
        again.forEach(this::destroy);
        log.info("Erased {} owners again that a backup had brought back", again.size());
        return again;
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
