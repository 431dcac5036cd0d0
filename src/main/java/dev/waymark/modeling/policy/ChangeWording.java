package dev.waymark.modeling.policy;

import dev.waymark.modeling.ProcessOwners;
import dev.waymark.policies.FixedSentence;
import dev.waymark.policies.NotToBeSaid;
import dev.waymark.policies.Worded;
import dev.waymark.policies.Wordings;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR words a fixed sentence otherwise, in both languages at once (F23); no place says more about anybody than before. */
@Service
public class ChangeWording {

    private final Wordings wordings;
    private final ProcessOwners owners;
    private final Clock clock;

    ChangeWording(Wordings wordings, ProcessOwners owners, Clock clock) {
        this.wordings = wordings;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * Wording it as it is changes nothing and leaves no trace.
     *
     * @throws NotToBeSaid when it lost a place, asks, or has a word that stands in no such sentence
     */
    @Transactional
    public void change(FixedSentence sentence, Worded words, PersonId by) {
        owners.require(by);
        if (words.equals(wordings.shipped(sentence))) {
            sayAsShipped(sentence, by);
        } else if (!words.equals(wordings.of(sentence))) {
            wordings.word(sentence, words, by, clock.instant());
        }
    }

    /** Says again what Waymark brings, also what a later version of it brings. */
    @Transactional
    public void sayAsShipped(FixedSentence sentence, PersonId by) {
        owners.require(by);
        if (wordings.isReworded(sentence)) {
            wordings.sayAsShipped(sentence, by, clock.instant());
        }
    }
}
