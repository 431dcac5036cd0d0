package dev.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@VaultTest
@Transactional
class ErasureTest {

    private static final Content CONTENT = new Content("hard work");

    private final ConversationId conversation = ConversationId.create();
    private final Owner owner = Owner.of(conversation);
    private final PersonId leyla = PersonId.create();
    private final PersonId marek = PersonId.create();

    @Autowired
    Erasure erasure;

    @Autowired
    Entries entries;

    @Autowired
    PlayedSides sides;

    @Autowired
    Drafts drafts;

    @Autowired
    Sealing sealing;

    @Autowired
    JdbcClient database;

    @Test
    void leavesNothingOfAnOwner() {
        var entry = fill();

        var receipt = erasure.erase(owner);

        assertThat(receipt.entries()).isEqualTo(2);
        assertThat(receipt.drafts()).isEqualTo(1);
        assertThat(receipt.readings()).isEqualTo(1);
        assertThat(receipt.keyDestroyed()).isTrue();
        assertThat(EveryTable.rowsWith(database, conversation.value())).isEmpty();
        assertThat(EveryTable.rowsWith(database, entry.value())).isEmpty();
        assertThat(EveryTable.rowsWith(database, leyla.value())).isEmpty();
    }

    @Test
    void leavesOthersAlone() {
        var other = Owner.of(ConversationId.create());
        write(other);
        fill();

        erasure.erase(owner);

        assertThat(entries.read(other, Reader.employee(leyla), Section.everything()))
                .extracting(Entry::content)
                .allSatisfy(content -> assertThat(content).contains(CONTENT));
    }

    @Test
    void makesEveryCopyUnreadable() {
        var copy = sealing.seal(owner, "talk.place", "1", CONTENT);
        assertThat(sealing.open(owner, "talk.place", "1", copy)).contains(CONTENT);

        erasure.erase(owner);

        assertThat(sealing.open(owner, "talk.place", "1", copy)).isEmpty();
    }

    @Test
    void erasesTwiceAsOnce() {
        fill();
        erasure.erase(owner);

        var again = erasure.erase(owner);

        assertThat(again.items()).isZero();
        assertThat(again.keyDestroyed()).isFalse();
    }

    @Test
    void remembersAlsoAnOwnerWhoHadNothing() {
        erasure.erase(owner);

        assertThat(erasure.findBroughtBack(() -> List.of(owner)).owners()).isEmpty();
        database.sql("delete from erased").update();

        assertThat(erasure.findBroughtBack(() -> List.of(owner)).owners()).containsOnlyKeys(owner);
    }

    @Test
    void findsWhatABackupOfTheDataBringsBack() {
        fill();
        var other = Owner.of(ConversationId.create());
        write(other);
        var data = backup("entry");
        var ledger = backup("erased");
        erasure.erase(owner);
        restore("entry", data);
        restore("erased", ledger);

        assertThat(erasure.findBroughtBack(List::of).owners()).containsOnlyKeys(owner);

        erasure.eraseAgain(owner);
        erasure.settle();
        assertThat(EveryTable.rowsWith(database, conversation.value())).isEmpty();
        assertThat(entries.outline(other, leyla, Section.everything())).isNotEmpty();
        restore("entry", data);
        assertThat(erasure.findBroughtBack(List::of).owners())
                .as("not looked for, because nothing tells of a restore")
                .isEmpty();
    }

    @Test
    void findsWhatABackupOfTheKeysBringsBack() {
        fill();
        var keys = backup("waymark_keys.keyset");
        var ledger = backup("waymark_keys.erasure");
        erasure.erase(owner);
        restore("waymark_keys.keyset", keys);
        restore("waymark_keys.erasure", ledger);

        assertThat(erasure.findBroughtBack(List::of).owners()).containsOnlyKeys(owner);
    }

    @Test
    void findsASingleEntryThatABackupBringsBack() {
        var entry = write(owner);
        var kept = write(owner);
        var data = backup("entry");
        var ledger = backup("erased");
        entries.remove(owner, entry, leyla);
        restore("entry", data);
        restore("erased", ledger);

        assertThat(erasure.findBroughtBack(List::of).entries()).isEqualTo(Map.of(owner, Set.of(entry)));
        assertThat(entries.find(owner, kept, leyla)).isPresent();
    }

    @Test
    void leavesAPersonWhoIsHereAgainAlone() {
        var person = Owner.of(leyla);
        sides.between(person, leyla, marek);
        write(person);
        erasure.erase(person);
        database.sql("update erased set erased_on = '2020-01-01'").update();
        database.sql("update waymark_keys.erasure set erased_on = '2020-01-02'").update();
        write(person);

        assertThat(erasure.findBroughtBack(List::of).owners()).isEmpty();
    }

    private List<Map<String, Object>> backup(String table) {
        return database.sql("select * from " + table).query().listOfRows();
    }

    private void restore(String table, List<Map<String, Object>> rows) {
        database.sql("delete from " + table).update();
        rows.forEach(row -> {
            var columns = List.copyOf(row.keySet());
            database.sql("insert into %s (%s) values (:%s)"
                            .formatted(table, String.join(", ", columns), String.join(", :", columns)))
                    .params(row)
                    .update();
        });
    }

    private EntryId fill() {
        var kept = write(owner);
        entries.remove(owner, write(owner), leyla);
        drafts.save(new DraftKey(owner, new FormId("plan"), leyla), CONTENT, Drafts.NONE);
        entries.read(owner, Reader.otherSide(marek), Section.everything());
        return kept;
    }

    private EntryId write(Owner to) {
        sides.between(to, leyla, marek);
        return entries.write(to, new NewEntry(Stage.STORY, "VALUE", "values", leyla, Visibility.SHARED, CONTENT));
    }
}
