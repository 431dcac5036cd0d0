package dev.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@VaultTest
@Transactional
class DraftsTest {

    private static final Content ANSWERS = new Content("{\"story\":\"once\"}");
    private static final Content MORE_ANSWERS = new Content("{\"story\":\"once upon a time\"}");

    private final Owner owner = Owner.of(ConversationId.create());
    private final DraftKey key = new DraftKey(owner, new FormId("storyPrep"), PersonId.create());

    @Autowired
    Drafts drafts;

    @Autowired
    Sealing sealing;

    @Autowired
    JdbcClient database;

    @Test
    void keepsADraftUntilItIsDiscarded() {
        assertThat(drafts.find(key)).isEmpty();

        var revision = drafts.save(key, ANSWERS, Drafts.NONE);
        drafts.save(key, MORE_ANSWERS, revision);
        assertThat(drafts.find(key).orElseThrow().content()).contains(MORE_ANSWERS);

        drafts.discard(key);
        assertThat(drafts.find(key)).isEmpty();
    }

    @Test
    void keepsTheDraftsOfTwoPeopleApart() {
        var other = new DraftKey(owner, key.form(), PersonId.create());
        drafts.save(key, ANSWERS, Drafts.NONE);
        drafts.save(other, MORE_ANSWERS, Drafts.NONE);

        assertThat(drafts.find(key).orElseThrow().content()).contains(ANSWERS);
        assertThat(drafts.find(other).orElseThrow().content()).contains(MORE_ANSWERS);
    }

    @Test
    void noticesASecondTab() {
        var revision = drafts.save(key, ANSWERS, Drafts.NONE);
        drafts.save(key, ANSWERS, revision);

        assertThatThrownBy(() -> drafts.save(key, MORE_ANSWERS, revision)).isInstanceOf(DraftChangedElsewhere.class);
        assertThatThrownBy(() -> drafts.save(key, MORE_ANSWERS, Drafts.NONE)).isInstanceOf(DraftChangedElsewhere.class);
        assertThat(drafts.find(key).orElseThrow().content()).contains(ANSWERS);
    }

    @Test
    void noticesATabThatStillShowsADiscardedDraft() {
        var revision = drafts.save(key, ANSWERS, Drafts.NONE);
        drafts.discard(key);
        assertThatThrownBy(() -> drafts.save(key, MORE_ANSWERS, revision)).isInstanceOf(DraftChangedElsewhere.class);

        var aMomentLater = new Drafts(database, sealing, Clock.offset(Clock.systemUTC(), Duration.ofSeconds(1)));
        aMomentLater.save(key, ANSWERS, Drafts.NONE);

        assertThatThrownBy(() -> drafts.save(key, MORE_ANSWERS, revision)).isInstanceOf(DraftChangedElsewhere.class);
    }

    @Test
    void tellsSinceWhenThereIsADraft() {
        var revision = drafts.save(key, ANSWERS, Drafts.NONE);
        var begun = drafts.findBegun(key);
        drafts.save(key, MORE_ANSWERS, revision);

        assertThat(drafts.findBegun(key)).isPresent().isEqualTo(begun);
    }

    @Test
    void discardsAllOfAnOwner() {
        drafts.save(key, ANSWERS, Drafts.NONE);
        drafts.save(new DraftKey(owner, new FormId("plan"), key.person()), ANSWERS, Drafts.NONE);

        assertThat(drafts.discardAllOf(owner)).isEqualTo(2);
        assertThat(drafts.find(key)).isEmpty();
    }
}
