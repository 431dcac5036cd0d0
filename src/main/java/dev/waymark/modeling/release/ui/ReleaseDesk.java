package dev.waymark.modeling.release.ui;

import dev.waymark.engine.ChangeNote;
import dev.waymark.engine.Release;
import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.DescribeDraft;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.release.DraftChanged;
import dev.waymark.modeling.release.FollowRelease;
import dev.waymark.modeling.release.Proposal;
import dev.waymark.modeling.release.Proposals;
import dev.waymark.modeling.release.ProposeRelease;
import dev.waymark.modeling.release.ReleaseDraft;
import dev.waymark.modeling.release.SecondPeople;
import dev.waymark.modeling.release.Terms;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.people.Role;
import dev.waymark.shared.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the person in front of the screen can do with a draft that is to be released. */
@Component
class ReleaseDesk {

    private final Drafts drafts;
    private final Proposals proposals;
    private final DescribeDraft describeDraft;
    private final ProposeRelease proposeRelease;
    private final ReleaseDraft releaseDraft;
    private final FollowRelease followRelease;
    private final SecondPeople secondPeople;
    private final Releases releases;
    private final CurrentPerson currentPerson;
    private final People people;

    ReleaseDesk(
            Drafts drafts,
            Proposals proposals,
            DescribeDraft describeDraft,
            ProposeRelease proposeRelease,
            ReleaseDraft releaseDraft,
            FollowRelease followRelease,
            SecondPeople secondPeople,
            Releases releases,
            CurrentPerson currentPerson,
            People people) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.describeDraft = describeDraft;
        this.proposeRelease = proposeRelease;
        this.releaseDraft = releaseDraft;
        this.followRelease = followRelease;
        this.secondPeople = secondPeople;
        this.releases = releases;
        this.currentPerson = currentPerson;
        this.people = people;
    }

    Optional<Draft> find(DraftId id) {
        return drafts.find(id);
    }

    /** What is proposed about exactly this draft; what was proposed about an earlier state of it is void. */
    Optional<Proposal> proposalOf(Draft draft) {
        return proposals.find(draft.id()).filter(proposal -> proposal.holdsFor(draft));
    }

    boolean wasProposedBefore(Draft draft) {
        return proposals
                .find(draft.id())
                .filter(proposal -> !proposal.holdsFor(draft))
                .isPresent();
    }

    boolean drawsHere() {
        return currentPerson.has(Role.PROCESS_OWNER);
    }

    boolean mayApprove(Draft draft, Proposal proposal) {
        return secondPeople.besides(draft, proposal.by()).stream()
                .anyMatch(person -> person.id().equals(me()));
    }

    /** Who could approve what this person would propose. */
    List<String> secondPeople(Draft draft) {
        return names(draft, me());
    }

    List<String> secondPeople(Draft draft, Proposal proposal) {
        return names(draft, proposal.by());
    }

    private List<String> names(Draft draft, PersonId proposer) {
        return secondPeople.besides(draft, proposer).stream().map(Person::name).toList();
    }

    /** Answers the draft with these words; what somebody else changed meanwhile is looked at first. */
    Draft describe(Draft shown, String name, ChangeNote note) {
        var now = drafts.require(shown.id());
        if (now.version() != shown.version()) {
            throw new DraftChanged(shown.id());
        }
        if (now.name().equals(name.strip()) && now.changeNote().equals(note)) {
            return now;
        }
        describeDraft.describe(now.id(), name, note, me());
        return drafts.require(now.id());
    }

    void propose(Draft draft, Terms terms) {
        proposeRelease.propose(draft.id(), draft.version(), terms, me());
    }

    int releaseAlone(Draft draft, Terms terms) {
        return releaseDraft.releaseAlone(draft.id(), draft.version(), terms, me());
    }

    int approve(Proposal proposal) {
        return releaseDraft.approve(proposal.draft(), proposal.version(), me());
    }

    void takeBack(DraftId draft) {
        proposeRelease.takeBack(draft, me());
    }

    void follow(DraftId draft) {
        followRelease.follow(draft, me());
    }

    /** The release with this number, once its day has come. */
    Optional<ReleaseId> findRunning(int number) {
        return releases.find(number).flatMap(Release::deployment);
    }

    String nameOf(PersonId person) {
        return people.find(person)
                .map(Person::name)
                .filter(name -> !name.isBlank())
                .orElse("–");
    }

    private PersonId me() {
        return currentPerson.id();
    }
}
