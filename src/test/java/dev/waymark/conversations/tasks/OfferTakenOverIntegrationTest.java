package dev.waymark.conversations.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the manager offers after the talk about visions stands in the plan as a proposal (F11, F12); the plan is the employee's. */
@WaymarkTest
@Import(Actors.class)
class OfferTakenOverIntegrationTest {

    @Autowired
    Actors actors;

    @Autowired
    MyConversations mine;

    @Autowired
    OpenForm openForm;

    @Autowired
    Plans plans;

    PersonId amara;
    PersonId kenji;
    ConversationId id;
    String offer;

    @BeforeEach
    void amaraOffersAnIntroduction() {
        amara = actors.manager("Amara");
        kenji = actors.employee("Kenji", amara);
        id = actors.invite(amara, kenji);
        actors.handIn(kenji, "choose", """
                {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "YES_NOTES", "reviews": "NO"}""");
        actors.handIn(kenji, "propose-a-time", """
                {"slots": [{"start": "%sT10:00Z"}], "place": "Room Pine"}""".formatted(actors.today().plusDays(1)));
        var toPick = actors.require(amara, "confirm-a-time-as-manager");
        var picking = openForm.open(toPick.id(), amara);
        assertThat(picking.part()).contains(Stage.VISION);
        assertThat(picking.context().values()).containsEntry("suggestedPlace", "Room Pine");
        actors.handIn(amara, toPick.step(), """
                {"pick": "%s"}""".formatted(actors.firstSlot(toPick)));
        actors.pass(Duration.ofDays(3));
        actors.handIn(amara, "write-up-visions", """
                {"held": "YES", "heldOn": "%s", "offers": [{"category": "PEOPLE", "text": "Introduce you"}]}""".formatted(actors.today()));
        offer = item("OFFER").id();
    }

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void becomesAnActionOfTheEmployeesPlan() {
        draft("SHARE");

        assertThat(plans.of(id, amara)).singleElement().satisfies(line -> {
            assertThat(line.item().title()).isEqualTo("Meet the transport desk");
            assertThat(line.item().author()).isEqualTo(kenji);
        });
        actors.handIn(amara, "reply-to-plan", """
                {"items": [{"_id": "%s", "reply": "AGREE"}]}""".formatted(
                        plans.of(id, amara).get(0).item().id()));
        assertThat(actors.has(kenji, "settle-open-actions")).isFalse();
    }

    @Test
    void staysInTheWordsOfWhoOfferedIt() {
        draft("PRIVATE");

        assertThat(item("OFFER").title()).isEqualTo("Introduce you");
        assertThat(item("OFFER").author()).isEqualTo(amara);
        assertThat(item("OFFER").shared()).isTrue();
        assertThat(plans.of(id, amara)).isEmpty();
        assertThat(plans.of(id, kenji)).hasSize(1);
        assertThat(actors.has(amara, "acknowledge-removal")).isFalse();
    }

    private void draft(String share) {
        actors.handIn(kenji, "draft-plan", """
                {"horizon": 18, "actions": [{"_id": "%s", "category": "PEOPLE", "title": "Meet the transport desk", "owner": "MANAGER", "by": "%s", "needs": "NOTHING", "share": "%s"}]}""".formatted(offer, actors.today().plusMonths(2), share));
    }

    private Item item(String kind) {
        return mine.open(id, kenji).items().stream()
                .filter(item -> item.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
