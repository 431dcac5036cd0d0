package dev.waymark.conversations.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.start.Invite;
import dev.waymark.forms.Answers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a manager writes with an invitation is for the person who chooses (F01, F04). */
@WaymarkTest
@Import(Actors.class)
class InvitationInWordsIntegrationTest {

    @Autowired
    Actors actors;

    @Autowired
    Invite invite;

    @Autowired
    OpenForm openForm;

    @Test
    void standsBesideTheChoice() {
        var amara = actors.manager("Amara");
        var hanna = actors.employee("Hanna", amara);

        invite.invite(Answers.ofJson("""
                {"employee": "%s", "length": "45", "note": "An hour about whatever you like", "ackFree": true, "ackPaper": true}""".formatted(hanna)), amara);
        actors.settle();

        assertThat(openForm.open(actors.require(hanna, "choose").id(), hanna)
                        .context()
                        .values())
                .containsEntry("note", "An hour about whatever you like")
                .hasEntrySatisfying(
                        "minutes", minutes -> assertThat(minutes.toString()).isEqualTo("45"));
    }
}
