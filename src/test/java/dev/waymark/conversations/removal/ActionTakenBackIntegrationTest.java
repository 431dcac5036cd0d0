package dev.waymark.conversations.removal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whatever way an action goes from the manager, all that was said about it goes with it (opt-out table, rows 7 and 8). */
@WaymarkTest
@Import(Actors.class)
class ActionTakenBackIntegrationTest {

    @Autowired
    Actors actors;

    @Autowired
    ShareItem shareItem;

    @Autowired
    WhatWasTakenOut whatWasTakenOut;

    @Autowired
    TeamConversations team;

    @Autowired
    MyConversations mine;

    @Autowired
    Plans plans;

    PersonId amara;
    PersonId kenji;
    ConversationId id;
    List<String> shared;

    @BeforeEach
    void kenjiSharesTwoActions() {
        amara = actors.manager("Amara");
        kenji = actors.employee("Kenji", amara);
        id = actors.invite(amara, kenji);
        actors.handIn(kenji, "choose", """
                {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "YES_NOTES"}""");
        var action = """
                {"category": "ROLE", "title": "%s", "owner": "MANAGER", "by": "%s", "needs": "NOTHING", "share": "SHARE"}""";
        var by = actors.today().plusMonths(2);
        actors.handIn(
                kenji, "draft-plan", """
                {"horizon": 18, "actions": [%s, %s]}""".formatted(action.formatted("First", by), action.formatted("Second", by)));
        shared = plans.of(id, kenji).stream().map(line -> line.item().id()).toList();
    }

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void takesTheReplyAlongWhenItIsKeptPrivateInSettling() {
        settle("KEEP_PRIVATE");

        assertThat(replies()).isEqualTo(1);
        assertThat(plans.of(id, amara)).extracting(line -> line.item().id()).containsExactly(shared.get(1));
        assertThat(plans.of(id, kenji)).hasSize(2);
        assertThat(whatWasTakenOut.isToldTo(amara, id)).isTrue();
        assertThat(actors.has(amara, "acknowledge-removal")).isTrue();
    }

    @Test
    void takesTheReplyAlongWhenItIsDroppedInSettling() {
        settle("DROP");

        assertThat(replies()).isEqualTo(1);
        assertThat(plans.of(id, kenji)).extracting(line -> line.item().id()).containsExactly(shared.get(1));
        assertThat(whatWasTakenOut.isToldTo(amara, id)).isTrue();
        assertThat(actors.has(amara, "acknowledge-removal")).isTrue();
    }

    @Test
    void takesItsProgressBackWithTheAction() {
        reply("AGREE");
        actors.pass(Duration.ofDays(93));
        actors.handIn(kenji, "look-at-plan", """
                {"items": [{"_id": "%s", "status": "UNDER_WAY", "note": "Half of it", "share": "SHARE"}], "next": "GO_ON"}""".formatted(shared.get(0)));
        var own = team.open(id, amara).items().stream()
                .filter(item -> aboutFirst(item) && item.author().equals(kenji))
                .map(Item::id)
                .toList();
        assertThat(own).isNotEmpty();

        shareItem.takeBack(id, shared.get(0), kenji);

        assertThat(team.open(id, amara).items()).noneMatch(this::aboutFirst);
        assertThat(mine.open(id, kenji).items())
                .filteredOn(item -> own.contains(item.id()))
                .hasSameSizeAs(own)
                .noneMatch(Item::shared);
    }

    @Test
    void takesTheReplyAlongWhenThePlanIsDraftedAgain() {
        reply("AGREE");
        actors.pass(Duration.ofDays(93));
        actors.handIn(kenji, "look-at-plan", "{\"next\": \"ADJUST\"}");
        actors.pass(Duration.ofDays(22));
        assertThat(replies()).isEqualTo(2);

        actors.handIn(kenji, "draft-plan", """
                {"horizon": 18, "actions": [%s, %s]}""".formatted(again(0, "PRIVATE"), again(1, "SHARE")));

        assertThat(replies()).isEqualTo(1);
        assertThat(team.open(id, amara).items()).noneMatch(this::aboutFirst);
        assertThat(plans.of(id, amara)).extracting(line -> line.item().id()).containsExactly(shared.get(1));
        assertThat(plans.of(id, kenji)).hasSize(2);
        assertThat(whatWasTakenOut.isToldTo(amara, id)).isTrue();
        assertThat(actors.has(amara, "acknowledge-removal")).isTrue();
    }

    @Test
    void belongsToTheEmployeeAloneWhenThePlanIsPublishedAfterANo() {
        reply("CANNOT");
        actors.pass(Duration.ofDays(60));

        assertThat(plans.of(id, kenji))
                .filteredOn(line -> line.item().id().equals(shared.get(0)))
                .noneMatch(line -> line.shared());
        assertThat(team.open(id, amara).items()).noneMatch(item -> item.id().equals(shared.get(0)));
    }

    private String again(int number, String share) {
        return """
                {"_id": "%s", "category": "ROLE", "title": "Again", "owner": "MANAGER", "by": "%s", "needs": "NOTHING", "share": "%s"}""".formatted(shared.get(number), actors.today().plusMonths(2), share);
    }

    private boolean aboutFirst(Item item) {
        return item.content().text(Notebook.ABOUT).filter(shared.get(0)::equals).isPresent();
    }

    private long replies() {
        return team.open(id, amara).items().stream()
                .filter(item -> item.kind().equals("REPLY"))
                .count();
    }

    private void reply(String first) {
        actors.handIn(amara, "reply-to-plan", """
                {"items": [{"_id": "%s", "reply": "%s", "comment": "Let us see about it together next month"}, {"_id": "%s", "reply": "AGREE"}]}""".formatted(shared.get(0), first, shared.get(1)));
    }

    private void settle(String decision) {
        reply("CANNOT");
        assertThat(replies()).isEqualTo(2);
        actors.handIn(kenji, "settle-open-actions", """
                {"items": [{"_id": "%s", "decision": "%s"}], "next": "PUBLISH_AGREED_PART"}""".formatted(shared.get(0), decision));
    }
}
