package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.waymark.engine.ChangeNote;
import dev.waymark.engine.Processes;
import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.DescribeDraft;
import dev.waymark.modeling.DraftFile;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.SaveDraftFile;
import dev.waymark.modeling.release.ProposeRelease;
import dev.waymark.modeling.release.ReleaseDraft;
import dev.waymark.modeling.release.Terms;
import dev.waymark.proof.MentorOnOffer;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.shared.ConversationId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Story 11: two people release a new process; running conversations stay, and one employee moves by their own choice. */
@InBrowser
class ReleasingBrowserTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Autowired
    Hiring hiring;

    @Autowired
    Shortcut shortcut;

    @Autowired
    Days days;

    @Autowired
    Drafts drafts;

    @Autowired
    SaveDraftFile saveDraftFile;

    @Autowired
    Releases releases;

    @Autowired
    Processes processes;

    @Autowired
    ReleaseHistory history;

    @Autowired
    DescribeDraft describeDraft;

    @Autowired
    ProposeRelease proposeRelease;

    @Autowired
    ReleaseDraft releaseDraft;

    private Hired ingrid;
    private Hired nils;
    private Hired leyla;
    private ConversationId leylas;
    private ConversationId kims;
    private ReleaseId old;
    private int before;

    @BeforeEach
    void twoConversationsRun() {
        old = releases.requireLatest();
        before = history.latest();
        ingrid = hiring.processOwner("Ingrid Bergamotte");
        nils = hiring.processOwner("Nils Bergamotte");
        var marek = hiring.manager("Marek Bergamotte");
        leyla = hiring.employee("Leyla Mirabell", marek);
        leylas = shortcut.agreeToAll(marek, leyla);
        kims = shortcut.agreeToAll(marek, hiring.employee("Kim Mirabell", marek));
    }

    @AfterEach
    void takeBackWhatWasReleased() {
        history.backTo(before);
    }

    @Test
    void isReleasedByTwoAndOneEmployeeMoves(Browsing browsing) {
        var author = browsing.on(Device.DESK).signInAs(ingrid);
        var draft = Releasing.begin(author, "Meet a mentor");
        save(draft, MentorOnOffer.files());
        var words = "After the visions you can meet a mentor, if you like.";
        Releasing.propose(author, draft, words, "Nach den Visionen können Sie eine Mentorin treffen.");

        var second = browsing.on(Device.DESK).signInAs(nils).open("/processes").shows("proposed for release");
        assertThat(second.faults("processes")).isEmpty();
        Releasing.approve(second, draft);
        second.shows("approved by Nils Bergamotte");
        assertThat(second.shows("Proven: every rule holds").faults("release")).isEmpty();
        days.settle();
        assertThat(processes.findRelease(leylas)).contains(old);
        assertThat(processes.findRelease(kims)).contains(old);

        var employee = browsing.on(Device.DESK).signInAs(leyla);
        Releasing.move(employee, leylas, words);
        employee.shows("Meet a mentor");

        assertThat(processes.findRelease(leylas)).isEqualTo(releases.findLatest());
        assertThat(processes.findRelease(kims)).contains(old);
        second.open("/processes/moving").shows("The latest release concerns what employees chose");
        assertThat(second.faults("moving")).isEmpty();
        assertThat(second.text()).doesNotContain("Mirabell").doesNotContain("Move those");
    }

    @Test
    void hrMovesWhatNothingChangesForAndSeesNobody(Browsing browsing) {
        var hr = browsing.on(Device.DESK).signInAs(ingrid);
        var draft = Releasing.begin(hr, "Kinder words");
        save(draft, relabelled());
        release(draft);

        hr.open("/processes/moving").shows("Employees are offered to move to");
        hr.shows("Nothing in the latest release concerns what employees chose.");
        assertThat(hr.faults("moving-offered")).isEmpty();
        hr.click("Move those that need no fresh choice");
        assertThat(hr.page().getByText("Done", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        hr.shows("were moved.");
        assertThat(hr.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Move those that need no fresh choice")))
                .isEnabled();

        assertThat(processes.findRelease(leylas)).isEqualTo(releases.findLatest());
        assertThat(processes.findRelease(kims)).isEqualTo(releases.findLatest());
        assertThat(hr.faults("moving-done")).isEmpty();
        assertThat(hr.page().content()).doesNotContain("Mirabell").doesNotContain(leylas.value());
        assertThat(numbersIn(hr.text().replace("Release " + (before + 1), "").replace("Release " + before, "")))
                .allMatch(number -> number % 5 == 0);
        hr.click("Move those that need no fresh choice").shows("Fewer than 5 were moved, or none.");
    }

    private static List<Integer> numbersIn(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
    }

    private List<ReleaseFile> relabelled() {
        return releases.files(releases.require(old)).stream()
                .map(file -> file.name().equals("processes/career-conversation.bpmn") ? relabelled(file) : file)
                .toList();
    }

    private static ReleaseFile relabelled(ReleaseFile file) {
        var text = new String(file.content(), UTF_8);
        return new ReleaseFile(
                file.name(),
                text.replace("name=\"Choose a way on\"", "name=\"Decide how to go on\"")
                        .getBytes(UTF_8));
    }

    /** Proposing and approving is clicked in the other test. */
    private void release(DraftId draft) {
        describeDraft.describe(
                draft,
                "Kinder words",
                new ChangeNote("One step is called differently.", "Ein Schritt heißt anders."),
                ingrid.id());
        var version = drafts.require(draft).version();
        proposeRelease.propose(draft, version, new Terms(Optional.empty(), true), ingrid.id());
        releaseDraft.approve(draft, version, nils.id());
    }

    /** A step is drawn in another test; here only the files count. */
    private void save(DraftId draft, List<ReleaseFile> files) {
        files.forEach(file -> {
            var name = FileName.ofUpload(file.name());
            var known = drafts.require(draft).find(name);
            if (known.filter(same -> Arrays.equals(same.content(), file.content()))
                    .isEmpty()) {
                var revision = known.map(DraftFile::revision).orElse(DraftFile.NONE);
                saveDraftFile.save(draft, name, file.content(), revision, ingrid.id());
            }
        });
    }
}
