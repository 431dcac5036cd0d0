package dev.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@VaultTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class NoPlaintextTest {

    private static final String CANARY = "canary-in-a-coal-mine";

    private final Owner owner = Owner.of(ConversationId.create());
    private final PersonId leyla = PersonId.create();
    private final PersonId marek = PersonId.create();
    private final Content content = new Content("a secret " + CANARY + " of mine");
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level usual = root.getLevel();

    @Autowired
    Entries entries;

    @Autowired
    PlayedSides sides;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void logEverything() {
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void logAsUsual() {
        root.setLevel(usual);
    }

    @Test
    void reachesNoColumnNoLogAndNoToString(CapturedOutput output) {
        var entry = new NewEntry(Stage.STORY, "VALUE", "values", leyla, Visibility.PRIVATE, content);
        var key = new DraftKey(owner, new FormId("storyPrep"), leyla);

        sides.between(owner, leyla, marek);
        var id = entries.write(owner, entry);
        entries.revise(owner, id, content, leyla);
        entries.share(owner, id, leyla);
        var read = entries.read(owner, Reader.otherSide(marek), Section.everything());
        drafts.save(key, content, Drafts.NONE);
        var draft = drafts.find(key);

        logAsUsual();
        assertThat(read.get(0).content()).contains(content);
        assertThat(draft.orElseThrow().content()).contains(content);
        assertThat(EveryTable.rowsWith(database, owner.id())).isNotEmpty();
        assertThat(EveryTable.rowsWith(database, CANARY)).isEmpty();
        assertThat(output).contains("update entry").doesNotContain(CANARY);
        assertThat(entry + " " + read + " " + draft + " " + key).doesNotContain(CANARY);
    }
}
