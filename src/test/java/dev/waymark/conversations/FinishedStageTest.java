package dev.waymark.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a conversation looks like once a stage is done. */
class FinishedStageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Conversation conversation = Conversation.ask(
            new PersonId("leyla"),
            new PersonId("marek"),
            Stage.OF_THE_METHOD,
            Map.of(Stage.STORY, Mode.NOTES, Stage.PLAN, Mode.NOTES),
            NOW);

    @BeforeEach
    void talkAboutTheStoryAndFinishIt() {
        conversation.talk().agree(NOW);
        conversation.finish(Stage.STORY);
    }

    @Test
    void liesBehind() {
        assertThat(conversation.includes(Stage.STORY)).isFalse();
        assertThat(conversation.includes(Stage.PLAN)).isTrue();
    }

    @Test
    void leavesNoTimeAgreedForTheNextOne() {
        assertThat(conversation.talk().at()).isEmpty();
    }
}
