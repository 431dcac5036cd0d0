package dev.waymark.modeling.release.ui;

import dev.waymark.engine.Release;
import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.Releases;
import dev.waymark.engine.RunningConversations;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.release.BeginAgain;
import dev.waymark.modeling.release.CallOffRelease;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.people.Role;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.shared.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the person in front of the screen can see of the releases, and begin from them. */
@Component
class OverviewDesk {

    private final Releases releases;
    private final RunningConversations running;
    private final BeginDraft beginDraft;
    private final BeginAgain beginAgain;
    private final CallOffRelease callOffRelease;
    private final CurrentPerson currentPerson;
    private final People people;
    private final Policies policies;

    OverviewDesk(
            Releases releases,
            RunningConversations running,
            BeginDraft beginDraft,
            BeginAgain beginAgain,
            CallOffRelease callOffRelease,
            CurrentPerson currentPerson,
            People people,
            Policies policies) {
        this.releases = releases;
        this.running = running;
        this.beginDraft = beginDraft;
        this.beginAgain = beginAgain;
        this.callOffRelease = callOffRelease;
        this.currentPerson = currentPerson;
        this.people = people;
        this.policies = policies;
    }

    List<Release> history() {
        return releases.history();
    }

    ReleaseId latest() {
        return releases.requireLatest();
    }

    boolean isLatest(Release release) {
        return release.deployment().equals(releases.findLatest());
    }

    /** How many run on a release, in words that point at nobody. */
    String runningOn(ReleaseId release) {
        return new HowMany(policies.now(PolicyKey.SMALLEST_NUMBER))
                .run(running.thatCountOn(release).size());
    }

    boolean hasNewerShipped() {
        return beginAgain.hasNewerShipped();
    }

    boolean drawsHere() {
        return currentPerson.has(Role.PROCESS_OWNER);
    }

    DraftId begin(String name) {
        return beginDraft.begin(name, latest(), currentPerson.id());
    }

    DraftId beginFrom(Release release, String name) {
        return beginAgain.from(release.number(), name, currentPerson.id());
    }

    DraftId beginFromShipped(String name) {
        return beginAgain.fromShipped(name, currentPerson.id());
    }

    Optional<DraftId> callOff(Release release) {
        return callOffRelease.callOff(release.number(), currentPerson.id());
    }

    /** Who has left and was forgotten has no name any more. */
    String nameOf(PersonId person) {
        return people.find(person)
                .map(Person::name)
                .filter(name -> !name.isBlank())
                .orElse("–");
    }
}
