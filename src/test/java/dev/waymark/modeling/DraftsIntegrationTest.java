package dev.waymark.modeling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import dev.waymark.engine.ChangeNote;
import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.Releases;
import dev.waymark.people.EmployPerson;
import dev.waymark.people.NewPerson;
import dev.waymark.people.Role;
import dev.waymark.proof.Prover;
import dev.waymark.shared.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts on the real database: nothing is overwritten unawares, whatever order two people save in. */
@WaymarkTest
class DraftsIntegrationTest {

    private static final FileName VISIONS = FileName.ofDiagram("visions");
    private static final byte[] RUBBISH = {0, 1, (byte) 0xff, '<', 'x'};

    @Autowired
    Drafts drafts;

    @Autowired
    BeginDraft beginDraft;

    @Autowired
    SaveDraftFile saveDraftFile;

    @Autowired
    RemoveDraftFile removeDraftFile;

    @Autowired
    DescribeDraft describeDraft;

    @Autowired
    DiscardDraft discardDraft;

    @Autowired
    OpenDraft openDraft;

    @Autowired
    Releases releases;

    @Autowired
    EmployPerson employPerson;

    private PersonId ingrid;
    private PersonId colleague;
    private DraftId draft;

    @BeforeEach
    void beginWithTheRelease() {
        ingrid = employ(Role.PROCESS_OWNER);
        colleague = employ(Role.PROCESS_OWNER);
        draft = beginDraft.begin("Mentors", releases.requireLatest(), ingrid);
    }

    @Test
    void beginsAsACopyOfTheRelease() {
        var begun = drafts.require(draft);

        assertThat(begun.releaseFiles())
                .hasSameSizeAs(releases.files(begun.base()).keySet());
        assertThat(begun.find(VISIONS).orElseThrow().content()).isEqualTo(releases.diagram(begun.base(), "visions"));
        assertThat(new Prover().prove(begun.releaseFiles()).allowsRelease()).isTrue();
    }

    @Test
    void keepsAnyBytes() {
        var revision = saveDraftFile.save(draft, VISIONS, RUBBISH, 1, ingrid);

        var saved = drafts.require(draft).find(VISIONS).orElseThrow();
        assertThat(saved.content()).isEqualTo(RUBBISH);
        assertThat(saved.revision()).isEqualTo(revision);
        assertThat(saved.changedBy()).isEqualTo(ingrid);
    }

    @Test
    void countsEveryChangeSoThatAProofHoldsForOneVersionOnly() {
        var before = drafts.require(draft).version();

        saveDraftFile.save(draft, VISIONS, RUBBISH, 1, ingrid);
        describeDraft.describe(draft, "Mentors", new ChangeNote("There is a mentor.", ""), ingrid);

        assertThat(drafts.require(draft).version()).isEqualTo(before + 2);
    }

    @Test
    void overwritesNothingThatSomebodyElseSaved() {
        var mine = "mine".getBytes(UTF_8);
        saveDraftFile.save(draft, VISIONS, mine, 1, ingrid);
        var version = drafts.require(draft).version();

        assertThatThrownBy(() -> saveDraftFile.save(draft, VISIONS, RUBBISH, 1, colleague))
                .isInstanceOf(FileChangedElsewhere.class)
                .hasMessageContaining("visions.bpmn");
        assertThatThrownBy(() -> removeDraftFile.remove(draft, VISIONS, 1, colleague))
                .isInstanceOf(FileChangedElsewhere.class);
        assertThatThrownBy(() -> saveDraftFile.save(draft, VISIONS, RUBBISH, DraftFile.NONE, colleague))
                .isInstanceOf(FileChangedElsewhere.class);

        assertThat(drafts.require(draft).find(VISIONS).orElseThrow().content()).isEqualTo(mine);
        assertThat(drafts.require(draft).version()).isEqualTo(version);
    }

    @Test
    void addsAndRemovesFiles() {
        var mentor = FileName.ofForm("mentor");

        var revision = saveDraftFile.save(draft, mentor, "{}".getBytes(UTF_8), DraftFile.NONE, ingrid);
        assertThat(drafts.require(draft).forms()).contains(mentor);

        removeDraftFile.remove(draft, mentor, revision, colleague);
        assertThat(drafts.require(draft).forms()).doesNotContain(mentor);
    }

    @Test
    void saysWhatIsTooLarge() {
        assertThatThrownBy(() -> saveDraftFile.save(draft, VISIONS, new byte[DraftFile.LARGEST + 1], 1, ingrid))
                .isInstanceOf(DraftTooLarge.class)
                .hasMessageContaining("2 MB");
    }

    @Test
    void belongsToProcessOwnersOnly() {
        var employee = employ(Role.EMPLOYEE);

        assertThatThrownBy(() -> saveDraftFile.save(draft, VISIONS, RUBBISH, 1, employee))
                .isInstanceOf(NotAProcessOwner.class);
        assertThatThrownBy(() -> beginDraft.begin("Mine", releases.requireLatest(), employee))
                .isInstanceOf(NotAProcessOwner.class);
        assertThatThrownBy(() -> discardDraft.discard(draft, employee)).isInstanceOf(NotAProcessOwner.class);
        assertThatThrownBy(() -> openDraft.takeOver(draft, employee)).isInstanceOf(NotAProcessOwner.class);
    }

    @Test
    void saysWhoHasItOpenUntilSomebodyTakesOver() {
        openDraft.open(draft, ingrid);
        assertThat(openDraft.open(draft, colleague).by()).isEqualTo(ingrid);

        assertThat(openDraft.takeOver(draft, colleague).by()).isEqualTo(colleague);
        openDraft.close(draft, ingrid);
        assertThat(openDraft.open(draft, ingrid).by()).isEqualTo(colleague);

        openDraft.close(draft, colleague);
        assertThat(openDraft.open(draft, ingrid).by()).isEqualTo(ingrid);
    }

    @Test
    void isGoneOnceDiscarded() {
        discardDraft.discard(draft, colleague);
        discardDraft.discard(draft, colleague);

        assertThat(drafts.find(draft)).isEmpty();
        assertThat(drafts.all()).noneMatch(line -> line.id().equals(draft));
        assertThatThrownBy(() -> saveDraftFile.save(draft, VISIONS, RUBBISH, 1, ingrid))
                .isInstanceOf(DraftGone.class);
        assertThatThrownBy(() -> openDraft.open(draft, ingrid)).isInstanceOf(DraftGone.class);
    }

    @Test
    void namesItselfInWordsThatFit() {
        assertThatThrownBy(() -> describeDraft.describe(draft, " ", ChangeNote.NONE, ingrid))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> describeDraft.describe(draft, "Mentors", new ChangeNote("", "x".repeat(1001)), ingrid))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> beginDraft.begin("x".repeat(61), new ReleaseId("none"), ingrid))
                .isInstanceOf(RuntimeException.class);
    }

    private PersonId employ(Role role) {
        return employPerson.employ(
                NewPerson.named("p" + UUID.randomUUID().toString().substring(0, 12), "Somebody", role));
    }
}
