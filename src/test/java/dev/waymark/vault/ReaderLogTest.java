package dev.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@VaultTest
class ReaderLogTest {

    private final Owner owner = Owner.of(ConversationId.create());
    private final Reader marek = Reader.otherSide(PersonId.create());

    @Autowired
    Entries entries;

    @Autowired
    PlayedSides sides;

    @Autowired
    ReaderLog readerLog;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void shareSomething() {
        var author = PersonId.create();
        sides.between(owner, author, marek.person());
        transaction.executeWithoutResult(status -> entries.write(
                owner,
                new NewEntry(Stage.STORY, "VALUE", "values", author, Visibility.SHARED, new Content("leadership"))));
    }

    @Test
    void isIntactWhileNobodyTouchesIt() {
        assertThat(isIntact()).isTrue();

        readThreeTimes();

        assertThat(isIntact()).isTrue();
        assertThat(lines()).extracting(Reading::number).containsExactly(1, 2, 3);
    }

    @Test
    void tellsThatALineWasAltered() {
        readThreeTimes();

        alter("update reader_log set section = 'VISION' where owner = ? and number = 2");

        assertThat(isIntact()).isFalse();
    }

    @Test
    void tellsThatALineInTheMiddleIsGone() {
        readThreeTimes();

        alter("delete from reader_log where owner = ? and number = 2");

        assertThat(isIntact()).isFalse();
    }

    @Test
    void tellsThatTheLastLineIsGoneEvenAfterTheNextReading() {
        readThreeTimes();

        alter("delete from reader_log where owner = ? and number = 3");

        assertThat(isIntact()).isFalse();
        read();
        assertThat(isIntact()).isFalse();
    }

    @Test
    void tellsThatTheEndWasMadeUp() {
        readThreeTimes();

        alter("delete from reader_log where owner = ? and number = 3");
        alter("update reader_log_head set number = 2 where owner = ?");

        assertThat(isIntact()).isFalse();
    }

    @Test
    void tellsThatAllOfItIsGone() {
        readThreeTimes();

        alter("delete from reader_log where owner = ?");
        alter("delete from reader_log_head where owner = ?");

        assertThat(isIntact()).isFalse();
    }

    @Test
    void staysIntactWhenSeveralReadAtOnce() throws InterruptedException {
        var readers = Executors.newFixedThreadPool(4);
        IntStream.range(0, 12).forEach(i -> readers.submit(this::read));
        readers.shutdown();
        assertThat(readers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        assertThat(isIntact()).isTrue();
        assertThat(lines()).hasSize(12);
    }

    @Test
    void leavesOneLineForOneScreenHoweverManySectionsItShows() {
        transaction.executeWithoutResult(status -> {
            entries.read(owner, marek, Section.of(Stage.STORY));
            entries.read(owner, marek, Section.everything());
        });

        assertThat(lines()).extracting(Reading::section).containsExactly("STORY");
    }

    @Test
    void keepsNoLineOfAReadingThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            entries.read(owner, marek, Section.everything());
            status.setRollbackOnly();
        });

        assertThat(lines()).isEmpty();
        assertThat(isIntact()).isTrue();
    }

    private void readThreeTimes() {
        IntStream.range(0, 3).forEach(i -> read());
    }

    private void read() {
        transaction.executeWithoutResult(status -> entries.read(owner, marek, Section.everything()));
    }

    private List<Reading> lines() {
        return transaction.execute(status -> readerLog.of(owner));
    }

    private boolean isIntact() {
        return transaction.execute(status -> readerLog.isIntact(owner));
    }

    private void alter(String sql) {
        transaction.executeWithoutResult(
                status -> database.sql(sql).param(owner.asText()).update());
    }
}
