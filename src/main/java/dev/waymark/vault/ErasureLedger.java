package dev.waymark.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what was erased, without naming anybody, because a restored backup brings the erased back. */
@Component
class ErasureLedger {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Binding PLACE_OF_SECRET =
            Binding.of("erasure-secret", Owner.application().asText());

    private final JdbcClient database;
    private final Sealing sealing;

    ErasureLedger(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    void enter(Owner owner, LocalDate day, int items) {
        database.sql("""
                        insert into waymark_keys.erasure (mark, owner_kind, erased_on, items)
                        values (:mark, :kind, :day, :items)
                        on duplicate key update erased_on = :day, items = items + :items""")
                .param("mark", marks().of(owner))
                .param("kind", owner.kind().name())
                .param("day", day)
                .param("items", items)
                .update();
    }

    Optional<LocalDate> findDay(Owner owner, Marks marks) {
        return database.sql("select erased_on from waymark_keys.erasure where mark = :mark")
                .param("mark", marks.of(owner))
                .query(LocalDate.class)
                .optional();
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

    /** Turns owners into marks. */
    record Marks(Content secret) {

        String of(Owner owner) {
            try {
                var mac = Mac.getInstance(ALGORITHM);
                mac.init(new SecretKeySpec(secret.text().getBytes(StandardCharsets.UTF_8), ALGORITHM));
                return HexFormat.of().formatHex(mac.doFinal(owner.asText().getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException("This Java has no HMAC with SHA-256", broken);
            }
        }
    }
}
