package dev.waymark.conversations.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.forms.Answers;
import dev.waymark.shared.PersonId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who looks back at a plan sees of each action how far it had come (F15). */
@WaymarkTest
@Import(Actors.class)
class LookBackIntegrationTest {

    @Autowired
    Actors actors;

    @Autowired
    OpenForm openForm;

    @Autowired
    Plans plans;

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void startsFromWhereEachActionStood() {
        var amara = actors.manager("Amara");
        var kenji = actors.employee("Kenji", amara);
        var id = actors.invite(amara, kenji);
        actors.handIn(kenji, "choose", """
                {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "YES_NOTES"}""");
        actors.handIn(kenji, "draft-plan", """
                {"horizon": 18, "actions": [{"category": "ROLE", "title": "Take over the report", "owner": "ME", "by": "%s", "needs": "NOTHING", "share": "SHARE"}]}""".formatted(actors.today().plusMonths(9)));
        actors.pass(Duration.ofDays(93));
        assertThat(progress(kenji)).containsExactly("NOT_STARTED");

        actors.handIn(kenji, "look-at-plan", """
                {"items": [{"_id": "%s", "status": "UNDER_WAY"}], "next": "GO_ON"}""".formatted(
                        plans.of(id, kenji).get(0).item().id()));
        actors.pass(Duration.ofDays(93));

        assertThat(progress(kenji)).containsExactly("UNDER_WAY");
    }

    private List<String> progress(PersonId person) {
        var task = actors.require(person, "look-at-plan");
        return Answers.of(openForm.open(task.id(), person).context().values()).rows("items").stream()
                .flatMap(row -> row.text("progress").stream())
                .toList();
    }
}
