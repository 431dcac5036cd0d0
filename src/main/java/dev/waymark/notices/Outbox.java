package dev.waymark.notices;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is on its way. A letter is written in the transaction of its cause and goes once it has been handed over. */
@Component
class Outbox {

    private static final int AT_ONCE = 20;

    private final JdbcClient database;
    private final Clock clock;

    Outbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Puts a letter in. With a conversation it goes when the conversation goes; without one it outlives it. */
    void put(
            String kind,
            PersonId to,
            PersonId about,
            @Nullable ConversationId conversation,
            Letter.@Nullable Appointment talk) {
        database.sql("""
                        insert into outbox (kind, to_person, about_person, conversation_id, talk_uid, talk_at, talk_minutes,
                          talk_discreet, talk_cancelled, next_attempt_at, attempts)
                        values (:kind, :to, :about, :conversation, :uid, :at, :minutes, :discreet, :cancelled, :now, 0)""")
                .param("kind", kind)
                .param("to", to.value())
                .param("about", about.value())
                .param("conversation", conversation == null ? null : conversation.value())
                .param("uid", talk == null ? null : talk.uid())
                .param("at", talk == null ? null : utc(talk.at()))
                .param("minutes", talk == null ? 0 : talk.minutes())
                .param("discreet", talk == null || talk.discreet())
                .param("cancelled", talk != null && talk.cancelled())
                .param("now", utc(clock.instant()))
                .update();
    }

    /** Takes what is due for this node alone; another node passes over it. */
    List<Letter> take() {
        return database.sql("""
                        select * from outbox where next_attempt_at <= :now order by id limit %d for update skip locked""".formatted(AT_ONCE))
                .param("now", utc(clock.instant()))
                .query(Outbox::letter)
                .list();
    }

    void delivered(Letter letter) {
        database.sql("delete from outbox where id = :id")
                .param("id", letter.id())
                .update();
    }

    /** Tries again later, each time after a longer pause. */
    void postpone(Letter letter) {
        database.sql("update outbox set attempts = attempts + 1, next_attempt_at = "
                        + "date_add(:now, interval least(3600, 30 * power(2, attempts)) second) where id = :id")
                .param("now", utc(clock.instant()))
                .param("id", letter.id())
                .update();
    }

    void forget(ConversationId conversation) {
        database.sql("delete from outbox where conversation_id = :conversation")
                .param("conversation", conversation.value())
                .update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getString("kind"),
                new PersonId(row.getString("to_person")),
                new PersonId(row.getString("about_person")),
                row.getString("talk_uid") == null ? Optional.empty() : Optional.of(appointment(row)));
    }

    private static Letter.Appointment appointment(ResultSet row) throws SQLException {
        return new Letter.Appointment(
                row.getString("talk_uid"),
                row.getObject("talk_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("talk_minutes"),
                row.getBoolean("talk_discreet"),
                row.getBoolean("talk_cancelled"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
