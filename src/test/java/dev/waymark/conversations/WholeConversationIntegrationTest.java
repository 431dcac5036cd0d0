package dev.waymark.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Story 1 through the real engine and the real database: from an invitation to the first look back. */
@WaymarkTest
@Import(Actors.class)
class WholeConversationIntegrationTest {

    @Autowired
    Actors actors;

    @Autowired
    Plans plans;

    @Autowired
    TeamConversations team;

    @Autowired
    MyConversations mine;

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void runsFromTheInvitationToTheFirstLookBack() {
        var marek = actors.manager("Marek");
        var leyla = actors.employee("Leyla", marek);
        var id = actors.invite(marek, leyla);

        actors.handIn(leyla, "choose", """
                {"lifeStory": "YES_NOTES", "storyScope": "EDUCATION_AND_WORK", "visions": "YES_NOTES",
                 "actionPlan": "YES_NOTES", "reviews": "YES_NOTES", "discreetCalendar": true}""");
        assertThat(actors.has(leyla, "prepare-story")).isTrue();

        talk(marek, leyla);
        actors.handIn(marek, "write-up-story", """
                {"held": "YES", "heldOn": "%s", "values": [
                  {"name": "Craftsmanship", "heard": "rebuilt radios"}, {"name": "Independence"},
                  {"name": "Fairness"}, {"name": "Depth"}, {"name": "Status"}]}""".formatted(today()));
        var values = mine.open(id, leyla).items().stream()
                .filter(item -> item.kind().equals("VALUE"))
                .toList();
        assertThat(values).hasSize(5);
        actors.handIn(leyla, "check-values", """
                {"items": [{"_id": "%s", "decision": "KEEP"}, {"_id": "%s", "decision": "KEEP"},
                  {"_id": "%s", "decision": "REWORD", "name": "Plain dealing"}, {"_id": "%s", "decision": "KEEP"},
                  {"_id": "%s", "decision": "REMOVE"}],
                 "own": [{"name": "Time for family", "share": "PRIVATE"}], "shareList": "SHARE"}""".formatted(
                        values.stream().map(Item::id).toArray()));
        assertThat(titles(id, marek, "VALUE"))
                .containsExactly("Craftsmanship", "Independence", "Plain dealing", "Depth");

        actors.handIn(leyla, "sketch-visions", """
                {"dreams": [{"title": "Principal engineer", "share": "SHARE"}, {"title": "Repair café", "share": "SHARE"},
                  {"title": "Teach", "share": "PRIVATE"}]}""");
        actors.handIn(leyla, "rate-skills", """
                {"skills": [{"name": "Regulated development", "level": "1", "focus": true, "share": "PRIVATE"}]}""");
        talk(marek, leyla);
        actors.handIn(marek, "write-up-visions", """
                {"held": "YES", "heldOn": "%s", "understood": "Medical devices"}""".formatted(today()));
        assertThat(titles(id, marek, "DREAM")).containsExactly("Principal engineer", "Repair café");
        assertThat(titles(id, marek, "SKILL")).isEmpty();

        actors.handIn(leyla, "draft-plan", plan());
        var asked = plans.of(id, marek);
        assertThat(asked).hasSize(4);
        actors.handIn(marek, "reply-to-plan", """
                {"items": [{"_id": "%s", "reply": "AGREE"}, {"_id": "%s", "reply": "AGREE_CHANGED", "newBy": "%s",
                  "comment": "A month later suits the team better"}]}""".formatted(
                        asked.get(0).item().id(), asked.get(1).item().id(), today().plusMonths(3)));
        actors.handIn(
                leyla, "settle-open-actions", """
                {"items": [{"_id": "%s", "decision": "ACCEPT_CHANGE"}], "next": "PUBLISH_AGREED_PART"}""".formatted(asked.get(1).item().id()));

        assertThat(mine.open(id, leyla).planPublishedOn()).isPresent();
        assertThat(plans.of(id, leyla)).hasSize(5).allSatisfy(line -> assertThat(line.due())
                .isPresent());
        assertThat(plans.of(id, marek)).hasSize(4);
        assertThat(actors.has(leyla, "look-at-plan")).isFalse();

        actors.pass(Duration.ofDays(93));
        assertThat(actors.has(leyla, "look-at-plan")).isTrue();
        assertThat(actors.has(marek, "look-at-commitments")).isTrue();
    }

    private void talk(PersonId marek, PersonId leyla) {
        actors.handIn(marek, "propose-a-time-as-manager", """
                {"slots": [{"start": "%sT10:00Z"}]}""".formatted(today().plusDays(3)));
        var slot = actors.firstSlot(leyla);
        actors.handIn(leyla, "confirm-a-time", "{\"pick\": \"%s\"}".formatted(slot));
        actors.pass(Duration.ofDays(4));
    }

    private String plan() {
        var action = """
                {"category": "ROLE", "title": "%s", "owner": "%s", "by": "%s", "needs": "NOTHING", "share": "%s"}""";
        return """
                {"horizon": 18, "actions": [%s, %s, %s, %s, %s]}""".formatted(
                        action.formatted("Lead the review", "BOTH", today().plusMonths(1), "SHARE"),
                        action.formatted("Shadow the device team", "MANAGER", today().plusMonths(2), "SHARE"),
                        action.formatted("Read the standard", "ME", today().plusMonths(2), "SHARE"),
                        action.formatted("Write a guide", "ME", today().plusMonths(4), "SHARE"),
                        action.formatted("Talk to the bank", "ME", today().plusMonths(4), "PRIVATE"));
    }

    private List<String> titles(ConversationId id, PersonId manager, String kind) {
        return team.open(id, manager).items().stream()
                .filter(item -> item.kind().equals(kind))
                .map(Item::title)
                .toList();
    }

    private LocalDate today() {
        return actors.today();
    }
}
