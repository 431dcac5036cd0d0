package dev.waymark.conversations.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.course.WhereItStands.Place;
import dev.waymark.engine.Outlines;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Where a conversation is in its process, as each side may see it. */
@WaymarkTest
@Import(Actors.class)
class WhereItStandsIntegrationTest {

    @Autowired
    Actors actors;

    @Autowired
    WhereItStands whereItStands;

    PersonId amara;
    PersonId tomas;
    ConversationId id;

    @BeforeEach
    void leaveTheLifeStoryOut() {
        amara = actors.manager("Amara");
        tomas = actors.employee("Tomas", amara);
        id = actors.invite(amara, tomas);
        actors.handIn(tomas, "choose", """
                {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "YES_NOTES", "reviews": "LATER"}""");
    }

    @Test
    void namesOnlyThePartsOfThisSeries() {
        assertThat(steps(place(tomas, "career-conversation")))
                .contains("visions", "action-plan")
                .doesNotContain("life-story");
    }

    @Test
    void namesNoAnswerToARequestThatNobodyMade() {
        assertThat(steps(place(tomas, "career-conversation"))).doesNotContain("reply-to-request", "choose-a-way-on");
    }

    @Test
    void endsWithTheQuestionWhatIsNextAndNamesNoRoundAfterIt() {
        var leyla = actors.employee("Leyla", amara);
        var whole = actors.invite(amara, leyla);
        actors.handIn(leyla, "choose", """
                {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "YES_NOTES"}""");

        var place = whereItStands.of(whole, leyla).stream()
                .filter(one -> one.process().equals("career-conversation"))
                .findFirst()
                .orElseThrow();

        assertThat(steps(place)).endsWith("action-plan", "quarterly-review", "choose-what-is-next");
    }

    @Test
    void namesOnlyTheStepsOfTheBranchItIsOn() {
        assertThat(steps(place(tomas, "visions")))
                .contains("sketch-visions", "write-up-visions")
                .doesNotContain("say-whether-you-talked");
    }

    @Test
    void tellsTheEmployeeWhatLiesBehind() {
        var place = place(tomas, "career-conversation");

        var choice = place.steps().stream()
                .filter(step -> step.id().equals("choose"))
                .findFirst()
                .orElseThrow();
        var plan = place.steps().stream()
                .filter(step -> step.id().equals("action-plan"))
                .findFirst()
                .orElseThrow();
        assertThat(place.isBehind(choice)).isTrue();
        assertThat(place.isBehind(plan)).isFalse();
    }

    @Test
    void tellsTheManagerWhereTheirOwnTaskIsAndNothingOfTheWay() {
        var places = whereItStands.of(id, amara);

        assertThat(places).isNotEmpty().allSatisfy(place -> {
            assertThat(place.process()).isEqualTo("agree-a-time");
            assertThat(place.current()).containsExactly("propose-a-time-as-manager");
            assertThat(place.steps()).noneMatch(place::isBehind);
        });
    }

    @Test
    void isNowhereForAStranger() {
        assertThatThrownBy(() -> whereItStands.of(id, actors.manager("Ingrid"))).isInstanceOf(NotAParticipant.class);
    }

    @Test
    void findsTheStepOfATask() {
        assertThat(whereItStands.of(actors.require(tomas, "sketch-visions"), tomas))
                .map(Place::process)
                .contains("visions");
    }

    private Place place(PersonId person, String process) {
        return whereItStands.of(id, person).stream()
                .filter(place -> place.process().equals(process))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> steps(Place place) {
        return place.steps().stream().map(Outlines.Step::id).toList();
    }
}
