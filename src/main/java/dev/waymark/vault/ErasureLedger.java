package dev.waymark.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers what was erased, without naming anybody, because a restored backup brings the erased back. It is kept twice,
 * with the keys and with the data: whichever of the two is restored from an older day, the other one knows.
 */
@Component
class ErasureLedger {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ENTRY = "ENTRY";
    private static final Binding PLACE_OF_SECRET =
            Binding.of("erasure-secret", Owner.application().asText());

    private final JdbcClient database;
    private final Sealing sealing;

    ErasureLedger(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    void enter(Owner owner, LocalDate day) {
        enter(marks().of(owner), owner.kind().name(), day);
    }

    void enter(EntryId entry, LocalDate day) {
        enter(marks().of(entry), ENTRY, day);
    }

    private void enter(String mark, String kind, LocalDate day) {
        enter("waymark_keys.erasure (mark, owner_kind, erased_on)", mark, kind, day);
        enter("erased (mark, kind, erased_on)", mark, kind, day);
    }

    private void enter(String table, String mark, String kind, LocalDate day) {
        database.sql("insert into " + table + " values (:mark, :kind, :day) on duplicate key update erased_on = :day")
                .param("mark", mark)
                .param("kind", kind)
                .param("day", day)
                .update();
    }

    Optional<LocalDate> findDay(Owner owner) {
        return database.sql("select erased_on from waymark_keys.erasure where mark = :mark")
                .param("mark", marks().of(owner))
                .query(LocalDate.class)
                .optional();
    }

    /** All marks in either ledger, with the latest day of each. */
    Map<String, LocalDate> days() {
        var days = new HashMap<String, LocalDate>();
        database.sql("select mark, erased_on from waymark_keys.erasure union select mark, erased_on from erased")
                .query((row, number) -> days.merge(
                        row.getString("mark"),
                        row.getObject("erased_on", LocalDate.class),
                        (one, other) -> one.isAfter(other) ? one : other))
                .list();
        return days;
    }

    /** Whether both ledgers know the same, as they do unless something was restored. Nodes that start at once take turns. */
    boolean isOne() {
        database.sql("select id from waymark_keys.start_lock for update")
                .query(Integer.class)
                .single();
        return database.sql("""
                        select not exists (select 1 from waymark_keys.erasure k left join erased e
                                on e.mark = k.mark and e.erased_on = k.erased_on where e.mark is null)
                            and not exists (select 1 from erased e left join waymark_keys.erasure k
                                on k.mark = e.mark and k.erased_on = e.erased_on where k.mark is null)""").query(Boolean.class).single();
    }

    /** Tells each ledger what only the other one knew. */
    void unite() {
        database.sql("""
                        insert into erased (mark, kind, erased_on)
                        select mark, owner_kind, erased_on from waymark_keys.erasure
                        on duplicate key update erased_on = greatest(erased.erased_on, values(erased_on))""").update();
        database.sql("""
                        insert into waymark_keys.erasure (mark, owner_kind, erased_on)
                        select mark, kind, erased_on from erased
                        on duplicate key update erased_on = values(erased_on)""").update();
    }

    /** Marks are keyed: whoever sees the database and knows an owner's id cannot find out that it was erased. */
    Marks marks() {
        var secret = findSecret().orElseGet(() -> {
            database.sql("insert ignore into waymark_keys.erasure_secret (id, sealed) values (1, :sealed)")
                    .param("sealed", sealing.seal(Owner.application(), PLACE_OF_SECRET, newSecret()))
                    .update();
            return findSecret().orElseThrow();
        });
        return new Marks(secret);
    }

    private Optional<Content> findSecret() {
        return database.sql("select sealed from waymark_keys.erasure_secret")
                .query((row, number) -> sealing.open(Owner.application(), PLACE_OF_SECRET, row.getBytes("sealed"))
                        .orElseThrow(() -> new KeysetUnavailable(Owner.application())))
                .optional();
    }

    private static Content newSecret() {
        return new Content(MasterKey.createText());
    }

    /** Turns owners and entries into marks. */
    record Marks(Content secret) {

        String of(Owner owner) {
            return of(owner.asText());
        }

        String of(EntryId entry) {
            return of(ENTRY + " " + entry.value());
        }

        private String of(String erased) {
            try {
                var mac = Mac.getInstance(ALGORITHM);
                mac.init(new SecretKeySpec(secret.text().getBytes(StandardCharsets.UTF_8), ALGORITHM));
                return HexFormat.of().formatHex(mac.doFinal(erased.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException("This Java has no HMAC with SHA-256", broken);
            }
        }
    }
}
