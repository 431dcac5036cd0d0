package dev.waymark.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.forms.Answers;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final Set<String> GONE = Set.of("gone");

    @Test
    void takesARowAboutSomethingAsAWhole() {
        var left = without("{\"items\": [{\"_id\": \"gone\", \"comment\": \"text\"}, {\"_id\": \"kept\"}]}");

        assertThat(left).isEqualTo("{\"items\":[{\"_id\":\"kept\"}]}");
    }

    @Test
    void takesWhatNamesItOutOfListsAndFields() {
        assertThat(without("{\"values\": [\"gone\", \"kept\"], \"pick\": \"gone\", \"title\": \"Teach\"}"))
                .isEqualTo("{\"values\":[\"kept\"],\"title\":\"Teach\"}");
    }

    @Test
    void takesWhatWasSaidForIt() {
        assertThat(without("{\"skills\": [{\"importance\": {\"gone\": 3, \"kept\": 1}}]}"))
                .isEqualTo("{\"skills\":[{\"importance\":{\"kept\":1}}]}");
    }

    @Test
    void leavesAloneWhatOnlyLooksLikeIt() {
        var answers = Answers.ofJson("{\"text\": \"All is gone by now\", \"count\": 3, \"done\": true}");

        assertThat(Mentions.without(answers, GONE)).isEqualTo(answers);
        assertThat(Mentions.any(answers, GONE)).isFalse();
        assertThat(Mentions.any(answers, Set.of())).isFalse();
    }

    private static String without(String json) {
        return Mentions.without(Answers.ofJson(json), GONE).toJson();
    }
}
