package dev.waymark.conversations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A part that HR added to the form of the choice and to the invitation, without a line of Java. */
class StageOfHrTest {

    private static final Stage MENTOR = new Stage("MENTOR");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PersonId LEYLA = new PersonId("leyla");
    private static final PersonId MAREK = new PersonId("marek");

    private final Parts choice = new Parts(withMentor("choose", 3, """
            {"type": "radio", "key": "meetAMentor", "label": "Meet a mentor",
             "values": [{"label": "Yes", "value": "YES_NOTES"}, {"label": "Talk only", "value": "YES_TALK_ONLY"},
                        {"label": "Not part of this", "value": "NO"}, {"label": "Maybe later", "value": "LATER"}],
             "properties": {"visibility": "V6", "stage": "MENTOR", "de.label": "Mentorin treffen"}}"""));

    @Test
    void isChosenInWhateverFieldTheFormNames() {
        assertThat(choice.chosen(answers("{'lifeStory': 'YES_NOTES', 'meetAMentor': 'YES_TALK_ONLY'}")))
                .containsOnly(Map.entry(Stage.STORY, Mode.NOTES), Map.entry(MENTOR, Mode.TALK_ONLY));
        assertThat(choice.chosen(answers("{'meetAMentor': 'LATER'}"))).isEmpty();
    }

    @Test
    void isCalledWhatTheFormCallsIt() {
        var name = choice.names().get(MENTOR);

        assertThat(name.in(Locale.ENGLISH)).isEqualTo("Meet a mentor");
        assertThat(name.in(Locale.GERMAN)).isEqualTo("Mentorin treffen");
    }

    @Test
    void isOfferedInAnInvitationByItsOwnNameOrByTheOneTheFormMaps() {
        var invitation = new Parts(form("invite"));

        assertThat(invitation.offered(answers("{'stages': ['VISIONS', 'MENTOR']}")))
                .containsExactly(Stage.VISION, MENTOR);
    }

    @Test
    void canBeAskedFor() {
        assertThat(new Parts(form("ask")).asked(answers("{'parts': [{'stage': 'MENTOR', 'mode': 'NOTES'}]}")))
                .containsExactly(Map.entry(MENTOR, Mode.NOTES));
    }

    @Test
    void standsBehindThePartsOfTheMethodAndCanBeLeftOutAndTakenUpAgain() {
        var conversation = Conversation.invite(MAREK, LEYLA, choice.all(), 60, NOW);
        conversation.series().choose(Map.of(MENTOR, Mode.NOTES, Stage.PLAN, Mode.NOTES, Stage.VISION, Mode.NOTES), NOW);
        assertThat(conversation.choices()).extracting(Choice::stage).containsExactly(Stage.VISION, Stage.PLAN, MENTOR);
        assertThat(conversation.includes(MENTOR)).isTrue();

        conversation.series().talkOnly(MENTOR);
        assertThat(conversation.writes(MENTOR)).isFalse();
        conversation.series().leaveOut(MENTOR);
        assertThat(conversation.choiceOf(MENTOR)).isEmpty();
        conversation.series().switchOn(MENTOR, Mode.NOTES, NOW);
        assertThat(conversation.writes(MENTOR)).isTrue();
        conversation.finish(MENTOR);
        assertThat(conversation.includes(MENTOR)).isFalse();
    }

    @Test
    void isNoPartWhereItsNameIsNotOneOfAStage() {
        var odd = new Parts(withMentor("choose", 3, """
                {"type": "radio", "key": "odd", "label": "Odd", "values": [{"label": "Yes", "value": "YES_NOTES"}],
                 "properties": {"visibility": "V6", "stage": "mentor; drop table"}}"""));

        assertThat(odd.all()).containsExactlyElementsOf(Stage.OF_THE_METHOD);
        assertThat(odd.chosen(answers("{'odd': 'YES_NOTES'}"))).isEmpty();
    }

    @Test
    void comesInTheOrderOfTheForm() {
        assertThat(choice.all()).isEqualTo(List.of(MENTOR, Stage.STORY, Stage.VISION, Stage.PLAN, Stage.REVIEW));
    }

    private static Answers answers(String json) {
        return Answers.ofJson(json.replace('\'', '"'));
    }

    private static Form form(String name) {
        return Form.read(file(name).toString().getBytes(UTF_8)).require();
    }

    private static Form withMentor(String name, int place, String field) {
        var file = file(name);
        try {
            ((ArrayNode) file.get("components")).insert(place, new ObjectMapper().readTree(field));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
        return Form.read(file.toString().getBytes(UTF_8)).require();
    }

    private static ObjectNode file(String name) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(new File("forms/%s.form".formatted(name)));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
