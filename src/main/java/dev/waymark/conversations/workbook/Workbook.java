package dev.waymark.conversations.workbook;

import dev.waymark.conversations.Item;
import dev.waymark.conversations.ReleasedForms;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.people.People;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Content;
import dev.waymark.vault.DraftKey;
import dev.waymark.vault.Drafts;
import dev.waymark.vault.Owner;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody writes for themselves, without a manager and without any process (opt-out table, row 12): the forms F05,
 * F09, F10 and F12. It belongs to the person, so that no conversation ends it, and nobody else learns that it is there.
 */
@Service
public class Workbook {

    /** One form of the workbook, with the part of a conversation that it prepares. */
    public enum Sheet {
        STORY("storyPrep", Stage.STORY),
        VISIONS("visions", Stage.VISION),
        SKILLS("skills", Stage.VISION),
        PLAN("plan", Stage.PLAN);

        private final FormId form;
        private final Stage stage;

        Sheet(String form, Stage stage) {
            this.form = new FormId(form);
            this.stage = stage;
        }

        public FormId form() {
            return form;
        }

        Stage stage() {
            return stage;
        }

        /** The sheet that an address names, such as {@code visions}. */
        public static Optional<Sheet> find(String form) {
            return Arrays.stream(values())
                    .filter(sheet -> sheet.form.value().equals(form))
                    .findFirst();
        }
    }

    /**
     * A sheet in front of its owner.
     *
     * @param answers the draft, or else what was kept before
     * @param revision to be given when saving the draft
     */
    public record OpenSheet(
            Sheet sheet, Form form, FormContext context, Answers answers, long revision, Optional<Instant> savedAt) {}

    private final WorkbookPages pages;
    private final ReleasedForms forms;
    private final Drafts drafts;
    private final People people;
    private final Clock clock;

    Workbook(WorkbookPages pages, ReleasedForms forms, Drafts drafts, People people, Clock clock) {
        this.pages = pages;
        this.forms = forms;
        this.drafts = drafts;
        this.people = people;
        this.clock = clock;
    }

    /** What stands in it, in the order in which it was written. */
    @Transactional
    public List<Item> items(PersonId person) {
        return pages.items(person);
    }

    @Transactional
    public OpenSheet open(Sheet sheet, PersonId person) {
        var form = forms.latest(sheet.form());
        var draft = drafts.find(key(sheet, person));
        return new OpenSheet(
                sheet,
                form,
                context(person),
                draft.flatMap(found -> found.content())
                        .map(content -> Answers.ofJson(content.text()))
                        .orElseGet(() -> pages.written(sheet, form, person)),
                draft.map(found -> found.revision()).orElse(Drafts.NONE),
                draft.map(found -> found.savedAt()));
    }

    /** The sheets with something in them that is only saved, not kept. */
    @Transactional
    public List<Sheet> drafts(PersonId person) {
        return Arrays.stream(Sheet.values())
                .filter(sheet -> drafts.findBegun(key(sheet, person)).isPresent())
                .toList();
    }

    /**
     * Saves what is being typed, unchecked, and answers the revision to save on next.
     *
     * @throws dev.waymark.vault.DraftChangedElsewhere when another tab saved since this one opened or saved
     */
    @Transactional
    public long saveDraft(Sheet sheet, Answers answers, long revision, PersonId person) {
        return drafts.save(key(sheet, person), new Content(answers.toJson()), revision);
    }

    /**
     * Keeps a sheet, item by item.
     *
     * @throws dev.waymark.forms.AnswersNotAccepted if a rule of the form is broken
     */
    @Transactional
    public void keep(Sheet sheet, Answers answers, PersonId person) {
        var form = forms.latest(sheet.form());
        var context = context(person);
        pages.keep(sheet, form, context, form.check(answers, context), person);
        drafts.discard(key(sheet, person));
    }

    /** Removes one item; there is no trace of it, because nobody else ever knew. */
    @Transactional
    public void remove(String item, PersonId person) {
        pages.remove(item, person);
    }

    /** Removes all of it, drafts included. */
    @Transactional
    public void removeAll(PersonId person) {
        pages.removeAll(person);
        Arrays.stream(Sheet.values()).map(sheet -> key(sheet, person)).forEach(drafts::discard);
    }

    /** Without another side nothing can be shared; the forms leave those questions out. */
    private FormContext context(PersonId id) {
        var person = people.require(id);
        return pages.context(
                FormContext.at(LocalDateTime.now(clock.withZone(person.zone())), person.zone())
                        .with("employeeName", person.name())
                        .with("alone", true),
                id);
    }

    private static DraftKey key(Sheet sheet, PersonId person) {
        return new DraftKey(Owner.of(person), sheet.form(), person);
    }
}
