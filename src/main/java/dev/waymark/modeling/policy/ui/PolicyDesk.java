package dev.waymark.modeling.policy.ui;

import dev.waymark.engine.Releases;
import dev.waymark.modeling.policy.ChangePolicy;
import dev.waymark.modeling.policy.ChangeWording;
import dev.waymark.modeling.words.DraftTimer;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.people.Role;
import dev.waymark.policies.FixedSentence;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.policies.PolicyValues;
import dev.waymark.policies.Worded;
import dev.waymark.policies.Wordings;
import dev.waymark.shared.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the person in front of the screen can see and set of policies and sentences. */
@Component
class PolicyDesk {

    private final Policies policies;
    private final ChangePolicy changePolicy;
    private final Wordings wordings;
    private final ChangeWording changeWording;
    private final Releases releases;
    private final CurrentPerson currentPerson;
    private final People people;

    PolicyDesk(
            Policies policies,
            ChangePolicy changePolicy,
            Wordings wordings,
            ChangeWording changeWording,
            Releases releases,
            CurrentPerson currentPerson,
            People people) {
        this.policies = policies;
        this.changePolicy = changePolicy;
        this.wordings = wordings;
        this.changeWording = changeWording;
        this.releases = releases;
        this.currentPerson = currentPerson;
        this.people = people;
    }

    /** An auditor only looks. */
    boolean setsHere() {
        return currentPerson.has(Role.PROCESS_OWNER);
    }

    int now(PolicyKey key) {
        return policies.now(key);
    }

    /** The newest first. */
    List<PolicyValues.Change> history(PolicyKey key) {
        var changes = new ArrayList<>(policies.of(key).changes());
        Collections.reverse(changes);
        return changes;
    }

    void set(PolicyKey key, int value) {
        changePolicy.change(key, value, currentPerson.id());
    }

    /** The timers of the diagrams that new conversations run on. */
    List<DraftTimer> timers(Locale language) {
        return releases.findLatest()
                .map(releases::files)
                .map(files -> DraftTimer.of(files, language))
                .orElse(List.of());
    }

    Worded words(FixedSentence sentence) {
        return wordings.of(sentence);
    }

    Worded shipped(FixedSentence sentence) {
        return wordings.shipped(sentence);
    }

    List<Wordings.Change> history(FixedSentence sentence) {
        return wordings.history(sentence);
    }

    void word(FixedSentence sentence, Worded words) {
        changeWording.change(sentence, words, currentPerson.id());
    }

    void sayAsShipped(FixedSentence sentence) {
        changeWording.sayAsShipped(sentence, currentPerson.id());
    }

    /** Who has left and was forgotten has no name any more. */
    String nameOf(PersonId person) {
        return people.find(person)
                .map(Person::name)
                .filter(name -> !name.isBlank())
                .orElse("–");
    }
}
