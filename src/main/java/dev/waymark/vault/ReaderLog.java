package dev.waymark.vault;

import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who but the employee read what an owner has; only the employee may see it. The lines form a chain of hashes, and its
 * end is sealed, so that whoever can merely write rows can neither rewrite nor shorten it unnoticed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReaderLog {

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;

    ReaderLog(JdbcClient database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Adds a line. {@link Entries#read} does so itself; this is for content that is sealed outside of entries. */
    public void record(Owner owner, Reader reader, Section section) {
        var end = lockEnd(owner);
        var reading = new Reading(
                end.number() + 1,
                reader.person(),
                section.name(),
                reader.channel(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var next = end.next(owner, reading);
        insert(owner, reading, next);
        database.sql("update reader_log_head set number = :number, sealed = :sealed where owner = :owner")
                .param("number", next.number())
                .param("sealed", sealing.seal(owner, placeOfEnd(owner, next.number()), new Content(next.hash())))
                .param("owner", owner.asText())
                .update();
    }

    public List<Reading> of(Owner owner) {
        return lines(owner).stream().map(Line::reading).toList();
    }

    /** Whether no line was altered, left out or added behind our back. */
    public boolean isIntact(Owner owner) {
        var link = ChainLink.START;
        for (var line : lines(owner)) {
            link = link.next(owner, line.reading());
            if (link.number() != line.reading().number() || !link.hash().equals(line.chain())) {
                return false;
            }
        }
        return link.equals(readEnd(owner, "").orElse(ChainLink.START)) && !(link.number() == 0 && wasRead(owner));
    }

    /** An entry remembers that it was opened, so that a log cannot vanish as a whole either. */
    private boolean wasRead(Owner owner) {
        return database.sql("select exists (select 1 from entry where owner = :owner and opened_at is not null)")
                .param("owner", owner.asText())
                .query(Boolean.class)
                .single();
    }

    private ChainLink lockEnd(Owner owner) {
        return readEnd(owner, " for update").orElseGet(() -> {
            database.sql("insert ignore into reader_log_head (owner, number, sealed) values (:owner, 0, '')")
                    .param("owner", owner.asText())
                    .update();
            return readEnd(owner, " for update").orElseThrow();
        });
    }

    private Optional<ChainLink> readEnd(Owner owner, String lock) {
        return database.sql("select number, sealed from reader_log_head where owner = :owner" + lock)
                .param("owner", owner.asText())
                .query((row, index) -> open(owner, row.getInt("number"), row.getBytes("sealed")))
                .optional();
    }

    /** An end that does not open still counts lines: reading goes on, and the check will tell. */
    private ChainLink open(Owner owner, int number, byte[] sealed) {
        if (number == 0) {
            return ChainLink.START;
        }
        var hash = sealing.open(owner, placeOfEnd(owner, number), sealed).map(Content::text);
        return new ChainLink(number, hash.orElse("broken"));
    }

    private void insert(Owner owner, Reading reading, ChainLink link) {
        database.sql("""
                        insert into reader_log (owner, number, person, section, channel, read_at, chain)
                        values (:owner, :number, :person, :section, :channel, :at, :chain)""")
                .param("owner", owner.asText())
                .param("number", reading.number())
                .param("person", reading.person().value())
                .param("section", reading.section())
                .param("channel", reading.channel().name())
                .param("at", Times.column(reading.at()))
                .param("chain", link.hash())
                .update();
    }

    private List<Line> lines(Owner owner) {
        return database.sql("select * from reader_log where owner = :owner order by number")
                .param("owner", owner.asText())
                .query((row, index) -> new Line(
                        new Reading(
                                row.getInt("number"),
                                new PersonId(row.getString("person")),
                                row.getString("section"),
                                Reader.Channel.valueOf(row.getString("channel")),
                                Times.read(row, "read_at")),
                        row.getString("chain")))
                .list();
    }

    private static Binding placeOfEnd(Owner owner, int number) {
        return Binding.of("reader-log", owner.asText(), Integer.toString(number));
    }

    private record Line(Reading reading, String chain) {}
}
