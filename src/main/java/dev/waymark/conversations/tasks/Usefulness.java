package dev.waymark.conversations.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How useful people found their conversations (F24): per quarter, how often each number from 1 to 5 was given. A counter
 * instead of rows, so that neither order nor time can lead back to anybody.
 */
@Component
class Usefulness {

    private final JdbcClient database;
    private final Clock clock;

    Usefulness(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void count(int score) {
        database.sql("""
                        insert into usefulness (quarter, score, answers) values (:quarter, :score, 1)
                        on duplicate key update answers = answers + 1""")
                .param("quarter", quarter(LocalDate.now(clock)))
                .param("score", score)
                .update();
    }

    /** For example 2026Q4. */
    static String quarter(LocalDate day) {
        return "%dQ%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }
}
