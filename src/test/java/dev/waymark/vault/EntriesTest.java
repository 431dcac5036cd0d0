package dev.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@VaultTest
@ExtendWith(OutputCaptureExtension.class)
class EntriesTest {

    private static final Content REVISED = new Content("canary: ski instructor");

    private final Owner owner = Owner.of(ConversationId.create());
    private final PersonId leyla = PersonId.create();
    private final PersonId marek = PersonId.create();

    @Autowired
    Entries entries;

    @Autowired
    PlayedSides sides;

    @BeforeEach
    void letTheTwoMeet() {
        sides.between(owner, leyla, marek);
    }

    @Autowired
    ReaderLog readerLog;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    MeterRegistry meters;

    @Test
    void givesBackWhatWasWrittenInOrder() {
        write(leyla, Visibility.PRIVATE, "first");
        write(leyla, Visibility.SHARED, "second");

        assertThat(textsReadBy(Reader.employee(leyla))).containsExactly("first", "second");
    }

    @Test
    void showsTheOtherSideOnlyWhatIsShared() {
        write(leyla, Visibility.PRIVATE, "leyla's");
        write(leyla, Visibility.SHARED, "both's");
        write(marek, Visibility.SHARED, "marek's");

        assertThat(textsReadBy(Reader.otherSide(marek))).containsExactly("both's", "marek's");
        assertThat(textsReadBy(Reader.employee(leyla))).containsExactly("leyla's", "both's", "marek's");
    }

    @Test
    void showsNothingToWhoeverIsNotOneOfTheTwo() {
        var id = write(leyla, Visibility.SHARED, "both's");
        var colleague = PersonId.create();

        assertThat(textsReadBy(Reader.otherSide(colleague))).isEmpty();
        assertThat(textsReadBy(Reader.employee(colleague))).isEmpty();
        assertThat(in(() -> entries.outline(owner, colleague, Section.everything())))
                .isEmpty();
        assertThat(in(() -> entries.find(owner, id, colleague))).isEmpty();
        assertThat(in(() -> readerLog.of(owner))).isEmpty();
        assertThatThrownBy(() -> write(colleague, Visibility.SHARED, "foreign")).isInstanceOf(NotTheirsToWrite.class);
        assertThatThrownBy(() -> in(() -> entries.revise(owner, id, REVISED, colleague)))
                .isInstanceOf(EntryGone.class);
        assertThatThrownBy(() -> in(() -> entries.remove(owner, id, colleague))).isInstanceOf(EntryGone.class);
    }

    @Test
    void takesNoWordForItOnWhichSideSomebodyStands() {
        write(leyla, Visibility.SHARED, "both's");

        assertThat(textsReadBy(Reader.employee(marek))).isEmpty();
    }

    @Test
    void letsTheOtherSideChangeOnlyWhatTheyWroteAndTakeNothingBack() {
        var hers = write(leyla, Visibility.SHARED, "hers");
        var his = write(marek, Visibility.SHARED, "his");

        assertThatThrownBy(() -> in(() -> entries.revise(owner, hers, REVISED, marek)))
                .isInstanceOf(EntryGone.class);
        assertThatThrownBy(() -> in(() -> entries.remove(owner, hers, marek))).isInstanceOf(EntryGone.class);
        assertThatThrownBy(() -> in(() -> entries.unshare(owner, hers, marek))).isInstanceOf(EntryGone.class);
        assertThatThrownBy(() -> in(() -> entries.unshare(owner, his, marek))).isInstanceOf(EntryGone.class);
        in(() -> entries.unshareAll(owner, null, marek));
        in(() -> entries.revise(owner, his, REVISED, marek));
        assertThat(textsReadBy(Reader.employee(leyla))).containsExactly("hers", REVISED.text());
        in(() -> entries.remove(owner, his, marek));
        assertThat(textsReadBy(Reader.otherSide(marek))).containsExactly("hers");
    }

    @Test
    void keepsNothingFromTheEmployee() {
        assertThatThrownBy(() -> write(marek, Visibility.PRIVATE, "secret")).isInstanceOf(NotTheirsToWrite.class);
    }

    @Test
    void readsOneSection() {
        in(() -> entries.write(
                owner, new NewEntry(Stage.PLAN, "ACTION", "actions", leyla, Visibility.SHARED, new Content("course"))));
        in(() -> entries.write(
                owner, new NewEntry(null, "NOTE", "note", leyla, Visibility.SHARED, new Content("note"))));
        write(leyla, Visibility.SHARED, "value");

        assertThat(in(() -> entries.read(owner, Reader.employee(leyla), Section.of(Stage.PLAN))))
                .extracting(Entry::kind)
                .containsExactly("ACTION");
        assertThat(in(() -> entries.read(
                        owner, Reader.employee(leyla), Section.ofKinds("VALUES_AND_NOTES", "VALUE", "NOTE"))))
                .extracting(Entry::kind)
                .containsExactly("NOTE", "VALUE");
    }

    @Test
    void countsVersions() {
        var id = write(leyla, Visibility.PRIVATE, "before");

        in(() -> entries.revise(owner, id, REVISED, leyla));

        var entry = onlyEntryOf(Reader.employee(leyla));
        assertThat(entry.content()).contains(REVISED);
        assertThat(entry.version()).isEqualTo(2);
    }

    @Test
    void sharesAndTakesBack() {
        var id = write(leyla, Visibility.PRIVATE, "dream");

        in(() -> entries.share(owner, id, leyla));
        assertThat(textsReadBy(Reader.otherSide(marek))).containsExactly("dream");

        in(() -> entries.unshare(owner, id, leyla));
        assertThat(textsReadBy(Reader.otherSide(marek))).isEmpty();
        assertThat(textsReadBy(Reader.employee(leyla))).containsExactly("dream");
    }

    @Test
    void takesBackWhatTheOtherSideWrote() {
        var id = write(marek, Visibility.SHARED, "value");

        in(() -> entries.unshare(owner, id, leyla));

        assertThat(textsReadBy(Reader.otherSide(marek))).isEmpty();
        assertThat(textsReadBy(Reader.employee(leyla))).containsExactly("value");
    }

    @Test
    void takesBackEverythingAtOnce() {
        write(marek, Visibility.SHARED, "value");
        write(leyla, Visibility.SHARED, "dream");

        in(() -> entries.unshareAll(owner, null, leyla));

        assertThat(textsReadBy(Reader.otherSide(marek))).isEmpty();
        assertThat(textsReadBy(Reader.employee(leyla))).containsExactly("value", "dream");
    }

    @Test
    void leavesOnlyThatThereWasAnEntry() {
        var id = write(leyla, Visibility.SHARED, "gone");
        textsReadBy(Reader.otherSide(marek));

        var removed = in(() -> entries.remove(owner, id, leyla));

        assertThat(removed.openedAt()).isPresent();
        assertThat(textsReadBy(Reader.employee(leyla))).isEmpty();
        assertThat(in(() -> entries.removed(owner))).singleElement().satisfies(tombstone -> {
            assertThat(tombstone.id()).isEqualTo(id);
            assertThat(tombstone.stage()).contains(Stage.STORY);
        });
        assertThatThrownBy(() -> in(() -> entries.revise(owner, id, REVISED, leyla)))
                .isInstanceOf(EntryGone.class);
    }

    @Test
    void removesAWholeStageOfBoth() {
        write(leyla, Visibility.PRIVATE, "hers");
        write(marek, Visibility.SHARED, "his");

        assertThat(in(() -> entries.removeStage(owner, Stage.STORY))).hasSize(2);
        assertThat(textsReadBy(Reader.otherSide(marek))).isEmpty();
    }

    @Test
    void hasNothingForWhoeverMayNotSeeIt() {
        var id = write(leyla, Visibility.PRIVATE, "private");
        var elsewhere = Owner.of(ConversationId.create());

        assertThatThrownBy(() -> in(() -> entries.revise(owner, id, REVISED, marek)))
                .isInstanceOf(EntryGone.class);
        assertThatThrownBy(() -> in(() -> entries.share(owner, id, marek))).isInstanceOf(EntryGone.class);
        assertThatThrownBy(() -> in(() -> entries.remove(owner, id, marek))).isInstanceOf(EntryGone.class);
        assertThatThrownBy(() -> in(() -> entries.remove(elsewhere, id, leyla))).isInstanceOf(EntryGone.class);
        assertThat(in(() -> entries.find(owner, id, marek))).isEmpty();
        assertThat(in(() -> entries.find(owner, id, leyla))).isPresent();
    }

    @Test
    void arrangesEntries() {
        var first = write(leyla, Visibility.PRIVATE, "1");
        write(leyla, Visibility.PRIVATE, "2");
        var third = write(leyla, Visibility.PRIVATE, "3");

        in(() -> entries.arrange(owner, List.of(third, first, EntryId.create()), leyla));

        assertThat(textsReadBy(Reader.employee(leyla))).containsExactly("3", "2", "1");
    }

    @Test
    void keepsTheRestReadableWhenOneRowWasAltered(CapturedOutput output) {
        var altered = write(leyla, Visibility.SHARED, "altered");
        write(leyla, Visibility.SHARED, "sound");
        var before = meters.counter("waymark.vault.unopened").count();
        alter("update entry set sealed = concat(left(sealed, 20), 'x', substring(sealed, 22)) where id = ?", altered);

        var read = in(() -> entries.read(owner, Reader.employee(leyla), Section.everything()));

        assertThat(read).extracting(Entry::canBeOpened).containsExactly(false, true);
        assertThat(meters.counter("waymark.vault.unopened").count()).isEqualTo(before + 1);
        assertThat(output).contains("Cannot be opened").contains(altered.value());
    }

    @Test
    void opensNoRowThatPretendsToBeAnother() {
        var one = write(leyla, Visibility.PRIVATE, "one");
        var two = write(leyla, Visibility.PRIVATE, "two");
        alter(
                "update entry set sealed = (select sealed from (select * from entry) e where e.id = ?) where id = ?",
                two,
                one);

        assertThat(in(() -> entries.read(owner, Reader.employee(leyla), Section.everything())))
                .extracting(Entry::canBeOpened)
                .containsExactly(false, true);
    }

    @Test
    void opensNoRowWhoseReadersWereAlteredInTheDatabase() {
        var id = write(leyla, Visibility.PRIVATE, "private");
        alter("update entry set only_for = null where id = ?", id);

        assertThat(onlyEntryOf(Reader.otherSide(marek)).canBeOpened()).isFalse();
    }

    @Test
    void opensNoRowWhoseAuthorKindOrVersionWasAltered() {
        alter("update entry set author = 'somebody' where id = ?", write(leyla, Visibility.SHARED, "author"));
        alter("update entry set kind = 'DREAM' where id = ?", write(leyla, Visibility.SHARED, "kind"));
        alter("update entry set version = 7 where id = ?", write(leyla, Visibility.SHARED, "version"));

        assertThat(in(() -> entries.read(owner, Reader.employee(leyla), Section.everything())))
                .extracting(Entry::canBeOpened)
                .containsOnly(false);
    }

    @Test
    void takesBackEvenWhatCannotBeOpened() {
        var id = write(leyla, Visibility.SHARED, "altered");
        alter("update entry set version = 7 where id = ?", id);

        in(() -> entries.unshare(owner, id, leyla));

        assertThat(in(() -> entries.find(owner, id, marek))).isEmpty();
    }

    @Test
    void writesTheReaderLogBeforeTheOtherSideReads() {
        write(leyla, Visibility.SHARED, "shared");

        textsReadBy(Reader.employee(leyla));
        assertThat(in(() -> readerLog.of(owner))).isEmpty();

        textsReadBy(Reader.otherSide(marek).through(Reader.Channel.EXPORT));
        assertThat(in(() -> readerLog.of(owner))).singleElement().satisfies(reading -> {
            assertThat(reading.person()).isEqualTo(marek);
            assertThat(reading.section()).isEqualTo("EVERYTHING");
            assertThat(reading.channel()).isEqualTo(Reader.Channel.EXPORT);
        });
        assertThat(onlyEntryOf(Reader.employee(leyla)).outline().openedAt()).isPresent();
    }

    @Test
    void worksOnlyInsideATransaction() {
        assertThatThrownBy(() -> entries.read(owner, Reader.employee(leyla), Section.everything()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private EntryId write(PersonId author, Visibility visibility, String text) {
        return in(() -> entries.write(
                owner, new NewEntry(Stage.STORY, "VALUE", "values", author, visibility, new Content(text))));
    }

    private List<String> textsReadBy(Reader reader) {
        return in(() -> entries.read(owner, reader, Section.everything())).stream()
                .map(entry -> entry.content().orElseThrow().text())
                .toList();
    }

    private Entry onlyEntryOf(Reader reader) {
        var read = in(() -> entries.read(owner, reader, Section.everything()));
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    private void alter(String sql, EntryId... ids) {
        in(() -> {
            database.sql(sql)
                    .params(List.of(ids).stream().map(EntryId::value).toArray())
                    .update();
        });
    }

    private <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private void in(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
