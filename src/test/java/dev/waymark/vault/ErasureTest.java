package dev.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.util.List;
import java.util.Map;
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
    void entersNothingForAnOwnerWhoHadNothing() {
        erasure.erase(owner);

        assertThat(erasure.findDayErased(owner)).isEmpty();
    }

    @Test
    void erasesAgainWhatABackupBringsBack() {
        fill();
        var backup = database.sql("select * from entry where owner = ?")
                .param(owner.asText())
                .query()
                .listOfRows();
        var other = Owner.of(ConversationId.create());
        write(other);
        erasure.erase(owner);
        assertThat(erasure.findDayErased(owner)).isPresent();
        backup.forEach(this::restore);

        assertThat(erasure.replay()).containsExactly(owner);

        assertThat(EveryTable.rowsWith(database, conversation.value())).isEmpty();
        assertThat(entries.outline(other, leyla, Section.everything())).isNotEmpty();
        assertThat(erasure.replay()).isEmpty();
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

    private void restore(Map<String, Object> row) {
        var columns = List.copyOf(row.keySet());
        database.sql("insert into entry (%s) values (:%s)"
                        .formatted(String.join(", ", columns), String.join(", :", columns)))
                .params(row)
                .update();
    }
}
