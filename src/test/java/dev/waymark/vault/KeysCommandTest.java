package dev.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@VaultTest
class KeysCommandTest {

    private static final Content CONTENT = new Content("environmentalism");

    private final Owner owner = Owner.of(ConversationId.create());
    private final PersonId leyla = PersonId.create();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final KeysCommand command = new KeysCommand(new PrintStream(printed, true));

    @Autowired
    ApplicationContext vault;

    @Autowired
    Entries entries;

    @Autowired
    PlayedSides sides;

    @Autowired
    Drafts drafts;

    @Autowired
    KeysetRows rows;

    @Autowired
    KeyCache cache;

    @Autowired
    MasterKeys masterKeys;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private EntryId entry;

    @BeforeEach
    void write() {
        sides.between(owner, leyla, PersonId.create());
        entry = in(() ->
                entries.write(owner, new NewEntry(Stage.STORY, "VALUE", "values", leyla, Visibility.SHARED, CONTENT)));
        in(() -> drafts.save(new DraftKey(owner, new FormId("plan"), leyla), CONTENT, Drafts.NONE));
    }

    /** Other tests share the database. */
    @AfterEach
    void erase() {
        in(() -> vault.getBean(Erasure.class).erase(owner));
    }

    @Test
    void createsAMasterKey() {
        assertThat(command.create()).isZero();

        assertThat(MasterKey.fromText(printed.toString().strip()).id()).hasSize(32);
    }

    @Test
    void explainsItself() {
        assertThat(KeysCommand.run(List.of(), new PrintStream(printed, true))).isEqualTo(2);

        assertThat(printed.toString()).contains("keys rotate", "To change the master key");
    }

    @Test
    void opensAfterARotationWhatWasSealedBeforeAndOnOtherNodesToo() {
        var keptByAnotherNode = cache.find(owner);

        assertThat(command.rotate(vault)).isZero();

        assertThat(read()).isEqualTo(CONTENT);
        cache.forget(owner);
        in(() -> {
            entries.revise(owner, entry, CONTENT, leyla);
            return entry;
        });
        cache.put(owner, cache.loadedNow(keptByAnotherNode.orElseThrow()));
        assertThat(read()).isEqualTo(CONTENT);
    }

    @Test
    void changesTheMasterKeyAndLetsGoOfTheFormerOne() {
        var former = masterKeys.current();
        var next = MasterKey.createText();
        var both = MasterKeys.of(MasterKey.fromText(next), former);
        new MasterKeyCheck(database, both, transactions).afterPropertiesSet();

        var rotated = rotationWith(both).rotate();

        assertThat(rotated.left()).isEmpty();
        assertThat(knownMasterKeys()).containsExactly(both.current().id());

        rotationWith(MasterKeys.of(former, both.current())).rotate();
        new MasterKeyCheck(database, MasterKeys.of(former), transactions).afterPropertiesSet();
        assertThat(read()).isEqualTo(CONTENT);
    }

    @Test
    void goesOnWhereARotationWasInterrupted() {
        command.rotate(vault);
        var before = generationOf(owner);
        in(() -> database.sql("update waymark_keys.rotation set finished_at = null where number = ?")
                .param(before)
                .update());
        in(() -> database.sql("update waymark_keys.keyset set generation = 0 where owner = ?")
                .param(owner.asText())
                .update());

        assertThat(vault.getBean(KeyRotation.class).rotate().done()).isEqualTo(1);

        assertThat(generationOf(owner)).isEqualTo(before);
    }

    @Test
    void startsNothingButTheVault() {
        var settings = Stream.of(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "waymark.master-key-file")
                .map(name -> "--" + name + "=" + vault.getEnvironment().getRequiredProperty(name));
        var words = Stream.concat(Stream.of("check", "--logging.level.root=info"), settings)
                .toList();

        KeysCommand.run(words, new PrintStream(printed, true));

        assertThat(printed.toString()).contains("Checked ").doesNotContain(owner.toString());
    }

    @Test
    void findsNoTroubleWhereThereIsNone() {
        assertThat(in(() -> vault.getBean(KeyCheck.class).troublesOf(owner))).isEmpty();
    }

    @Test
    void namesTheOwnerInTrouble() {
        in(() -> database.sql("update entry set version = 9 where owner = ?")
                .param(owner.asText())
                .update());

        assertThat(command.check(vault)).isEqualTo(1);

        assertThat(printed.toString())
                .contains(owner + ": 1 entries do not open")
                .doesNotContain(CONTENT.text());
    }

    /** Without its secret nothing could be erased any more. */
    @Test
    void namesTheApplicationInTrouble() {
        in(() -> vault.getBean(Erasure.class).erase(owner));
        alterTheKeysetOfTheApplication();

        try {
            assertThat(command.check(vault)).isEqualTo(1);
        } finally {
            alterTheKeysetOfTheApplication();
        }

        assertThat(printed.toString()).contains("APPLICATION:waymark: its keyset is gone or does not open");
        printed.reset();
        command.check(vault);
        assertThat(printed.toString()).doesNotContain("APPLICATION:waymark");
    }

    /** Twice is back again. */
    private void alterTheKeysetOfTheApplication() {
        in(() -> database.sql("update waymark_keys.keyset set wrapped = reverse(wrapped) where owner = ?")
                .param(Owner.application().asText())
                .update());
    }

    private KeyRotation rotationWith(MasterKeys keys) {
        return new KeyRotation(rows, keys, database, Clock.systemUTC(), transactions);
    }

    private Iterable<String> knownMasterKeys() {
        return database.sql("select id from waymark_keys.master_key")
                .query(String.class)
                .list();
    }

    private int generationOf(Owner someone) {
        return database.sql("select generation from waymark_keys.keyset where owner = ?")
                .param(someone.asText())
                .query(Integer.class)
                .single();
    }

    private Content read() {
        return in(() -> entries.read(owner, Reader.employee(leyla), Section.everything()))
                .get(0)
                .content()
                .orElseThrow();
    }

    private <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
