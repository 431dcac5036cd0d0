package dev.waymark.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.forms.Answers;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamedTest {

    private static final Item ACTION = item("one", "ACTION", "{\"title\": \"Lead a project\", \"owner\": \"MANAGER\"}");
    private static final Item REPLY = item("two", "REPLY", "{\"_about\": \"one\", \"reply\": \"AGREE\"}");

    @Test
    void callsAReplyByTheActionThatItIsAbout() {
        assertThat(named(ACTION, REPLY).get(1).title()).isEqualTo("Lead a project");
    }

    @Test
    void namesNothingThatTheReaderDoesNotSee() {
        assertThat(named(REPLY).get(0).title()).isEmpty();
    }

    @Test
    void saysWhoDoesAnAction() {
        assertThat(named(ACTION).get(0).doer()).contains("Sam Lee");
    }

    private static List<Item> named(Item... items) {
        return Named.of(List.of(items), "Ada Byron", "Sam Lee");
    }

    private static Item item(String id, String kind, String content) {
        return new Item(
                id,
                Optional.of(Stage.PLAN),
                kind,
                "actions",
                new PersonId("ada"),
                true,
                Instant.EPOCH,
                Optional.empty(),
                true,
                Answers.ofJson(content));
    }
}
