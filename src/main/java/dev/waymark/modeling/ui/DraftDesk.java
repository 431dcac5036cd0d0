package dev.waymark.modeling.ui;

import dev.waymark.modeling.DiscardDraft;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftFile;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.OpenDraft;
import dev.waymark.modeling.OpenDraft.Opened;
import dev.waymark.modeling.RemoveDraftFile;
import dev.waymark.modeling.SaveDraftFile;
import dev.waymark.modeling.check.DraftProof;
import dev.waymark.modeling.check.DraftProofs;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.shared.PersonId;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the person in front of the screen can do with a draft. */
@Component
class DraftDesk {

    private final Drafts drafts;
    private final SaveDraftFile saveDraftFile;
    private final RemoveDraftFile removeDraftFile;
    private final DiscardDraft discardDraft;
    private final OpenDraft openDraft;
    private final DraftProofs proofs;
    private final CurrentPerson currentPerson;
    private final People people;

    DraftDesk(
            Drafts drafts,
            SaveDraftFile saveDraftFile,
            RemoveDraftFile removeDraftFile,
            DiscardDraft discardDraft,
            OpenDraft openDraft,
            DraftProofs proofs,
            CurrentPerson currentPerson,
            People people) {
        this.drafts = drafts;
        this.saveDraftFile = saveDraftFile;
        this.removeDraftFile = removeDraftFile;
        this.discardDraft = discardDraft;
        this.openDraft = openDraft;
        this.proofs = proofs;
        this.currentPerson = currentPerson;
        this.people = people;
    }

    Optional<Draft> find(DraftId id) {
        return drafts.find(id);
    }

    Optional<DraftFile> find(DraftId id, FileName file) {
        return drafts.find(id).flatMap(draft -> draft.find(file));
    }

    long save(DraftId id, FileName file, byte[] content, long expected) {
        return saveDraftFile.save(id, file, content, expected, me());
    }

    void remove(DraftId id, FileName file, long expected) {
        removeDraftFile.remove(id, file, expected, me());
    }

    void discard(DraftId id) {
        discardDraft.discard(id, me());
    }

    Opened open(DraftId id) {
        return openDraft.open(id, me());
    }

    Opened takeOver(DraftId id) {
        return openDraft.takeOver(id, me());
    }

    void close(DraftId id, PersonId by) {
        openDraft.close(id, by);
    }

    boolean prove(DraftId id, Consumer<DraftProof> then) {
        return proofs.prove(id, then);
    }

    boolean isMe(PersonId person) {
        return person.equals(me());
    }

    PersonId me() {
        return currentPerson.id();
    }

    String nameOf(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
