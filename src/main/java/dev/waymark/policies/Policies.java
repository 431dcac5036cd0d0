package dev.waymark.policies;

import dev.waymark.policies.PolicyValues.Change;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.FiguresOfOthers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All policies that no diagram carries. They are read where they are needed, each time, so that every node does the same
 * from one moment on.
 */
@Component
public class Policies implements FiguresOfOthers {

    private final JdbcClient database;
    private final Clock clock;

    Policies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public PolicyValues of(PolicyKey key) {
        return new PolicyValues(
                key,
                database.sql("select number, changed_by, changed_at from policy_value where policy = ? order by id")
                        .param(key.name())
                        .query((row, line) -> new Change(
                                row.getInt("number"),
                                new PersonId(row.getString("changed_by")),
                                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                        .list());
    }

    public int now(PolicyKey key) {
        return of(key).on(LocalDate.now(clock));
    }

    public Period lengthNow(PolicyKey key) {
        return of(key).lengthOn(LocalDate.now(clock));
    }

    /** What a text says of a policy, such as for how many days backups last. */
    @Override
    public Optional<Integer> find(String code) {
        return Stream.of(PolicyKey.values())
                .filter(key -> key.code().equals(code))
                .findFirst()
                .map(this::now);
    }

    /**
     * Whoever sets it has made sure that they may.
     *
     * @throws OutsideItsLimits when the policy does not go that far
     */
    public void set(PolicyKey key, int value, PersonId by, Instant at) {
        if (!key.allows(value)) {
            throw new OutsideItsLimits(key, value);
        }
        database.sql("insert into policy_value (policy, number, changed_by, changed_at) values (?, ?, ?, ?)")
                .params(key.name(), value, by.value(), LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
