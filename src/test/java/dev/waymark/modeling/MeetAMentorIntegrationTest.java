package dev.waymark.modeling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.ways.LeaveOut;
import dev.waymark.conversations.ways.LeaveOut.Notes;
import dev.waymark.engine.AdmitRelease;
import dev.waymark.engine.ChangeNote;
import dev.waymark.engine.ReleaseNote;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.check.DraftProofs;
import dev.waymark.people.EmployPerson;
import dev.waymark.people.NewPerson;
import dev.waymark.people.Role;
import dev.waymark.proof.DemoReleases;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

/** HR adds a part of its own with two tasks and a form, without a line of Java, and two people take part in it. */
@WaymarkTest
@Import(Actors.class)
class MeetAMentorIntegrationTest {

    private static final Stage MENTOR = new Stage("MENTOR");
    private static final FileName DIAGRAM = FileName.ofDiagram("meet-a-mentor");
    private static final FileName SERIES = FileName.ofDiagram("career-conversation");
    private static final FileName FORM = FileName.ofForm("mentor");
    private static final FileName CHOICE = FileName.ofForm("choose");

    private static final String ASK_FOR_IT = """
            {"type": "radio", "id": "choose_meetAMentor", "key": "meetAMentor", "label": "Meet a mentor",
             "values": [{"label": "Yes", "value": "YES_NOTES"}, {"label": "Not part of this", "value": "NO"}],
             "properties": {"de.label": "Mentorin treffen", "de.option.YES_NOTES": "Ja",
               "de.option.NO": "Nicht Teil davon", "visibility": "V6", "stage": "MENTOR"}},
            """;

    private static final String NOTES = """
            {"type": "default", "id": "mentor", "schemaVersion": 19, "components": [
              {"type": "textarea", "id": "mentor_notes", "key": "notes", "label": "Notes",
               "properties": {"de.label": "Notizen", "visibility": "V1", "entry": "NOTE"}}]}
            """;

    private static final String CHOSEN = """
            {"lifeStory": "NO", "visions": "NO", "actionPlan": "NO", "reviews": "NO", "meetAMentor": "YES_NOTES"}""";

    @Autowired
    Drafts drafts;

    @Autowired
    BeginDraft beginDraft;

    @Autowired
    SaveDraftFile saveDraftFile;

    @Autowired
    DraftProofs proofs;

    @Autowired
    AdmitRelease admitRelease;

    @Autowired
    Releases releases;

    @Autowired
    EmployPerson employPerson;

    @Autowired
    Actors actors;

    @Autowired
    MyConversations mine;

    @Autowired
    LeaveOut leaveOut;

    @Test
    void isChosenDoneShownLeftOutAndErasedLikeAnyOtherPart() {
        release(drawn());
        var marek = actors.manager("Marek");
        var leyla = actors.employee("Leyla", marek);
        var id = actors.invite(marek, leyla);

        actors.handIn(leyla, "choose", CHOSEN);
        assertThat(mine.open(id, leyla).parts()).contains(MENTOR);

        actors.handIn(leyla, "think-of-a-mentor", "{\"notes\": \"Somebody from the device team\"}");
        assertThat(notes(id, leyla)).containsExactly("Somebody from the device team");
        assertThat(actors.has(leyla, "note-what-you-took-along")).isTrue();
        assertThat(actors.has(marek, "note-what-you-took-along")).isFalse();

        leaveOut.leaveOut(id, MENTOR, Notes.REMOVE, leyla);
        actors.settle();

        assertThat(notes(id, leyla)).isEmpty();
        assertThat(actors.has(leyla, "note-what-you-took-along")).isFalse();
    }

    /** Through the use cases that the editor in the browser calls, file by file. */
    private DraftId drawn() {
        var ingrid = employPerson.employ(
                NewPerson.named("i" + UUID.randomUUID().toString().substring(0, 12), "Ingrid", Role.PROCESS_OWNER));
        var id = beginDraft.begin("Meet a mentor", releases.requireLatest(), ingrid);
        save(id, DIAGRAM, read("drawn/meet-a-mentor.bpmn"), ingrid);
        save(id, FORM, NOTES.getBytes(UTF_8), ingrid);
        save(id, SERIES, seriesWithAMentor(), ingrid);
        var choice = text(id, CHOICE)
                .replaceFirst(
                        "(?s)\\{\\s*\"type\": \"radio\",\\s*\"id\": \"choose_visions\"",
                        Matcher.quoteReplacement(ASK_FOR_IT) + "$0");
        save(id, CHOICE, choice.getBytes(UTF_8), ingrid);
        return id;
    }

    private void release(DraftId id) {
        var draft = drafts.require(id);
        var proof = proofs.proofOf(draft);
        assertThat(proof.remarks()).isEmpty();
        var note = new ReleaseNote(
                draft.name(),
                new ChangeNote("There is a mentor now, for whoever likes one.", ""),
                Optional.of(draft.author()),
                Optional.empty(),
                Instant.EPOCH,
                false);
        admitRelease.admit(draft.releaseFiles(), note, releases.history().get(0).number());
    }

    private void save(DraftId id, FileName name, byte[] content, PersonId by) {
        var revision = drafts.require(id).find(name).map(DraftFile::revision).orElse(DraftFile.NONE);
        saveDraftFile.save(id, name, content, revision, by);
    }

    private String text(DraftId id, FileName name) {
        return new String(drafts.require(id).find(name).orElseThrow().content(), UTF_8);
    }

    private List<String> notes(ConversationId id, PersonId leyla) {
        return mine.open(id, leyla).items().stream()
                .filter(item -> item.stage().equals(Optional.of(MENTOR)))
                .map(Item::title)
                .toList();
    }

    /** After the visions, for those who want it in writing. */
    private static byte[] seriesWithAMentor() {
        var series = DemoReleases.all().get("v2-draft-ok").stream()
                .filter(file -> file.name().endsWith("career-conversation.bpmn"))
                .findFirst()
                .orElseThrow();
        return new String(series.content(), UTF_8)
                .replace("calledElement=\"mentor\"", "calledElement=\"meet-a-mentor\"")
                .replace("${choice.includes('MENTOR')}", "${choice.writes('MENTOR')}")
                .getBytes(UTF_8);
    }

    private static byte[] read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
