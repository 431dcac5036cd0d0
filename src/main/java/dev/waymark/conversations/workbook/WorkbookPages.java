package dev.waymark.conversations.workbook;

import dev.waymark.conversations.Item;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.workbook.Workbook.Sheet;
import dev.waymark.forms.Answers;
import dev.waymark.forms.FieldVisibility;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.forms.FormEntry;
import dev.waymark.forms.Input;
import dev.waymark.forms.RepeatingRows;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The entries of a workbook: each belongs to its person and to one part. What a person has outside of parts is not among them. */
@Component
public class WorkbookPages {

    /** Answers of a sheet that are no item of their own, such as the months of a plan. */
    private static final String FRAME = "FRAME";

    private final Entries entries;
    private final Notebook notebook;

    WorkbookPages(Entries entries, Notebook notebook) {
        this.entries = entries;
        this.notebook = notebook;
    }

    public List<Item> items(PersonId person) {
        return all(person).filter(item -> !item.kind().equals(FRAME)).toList();
    }

    Optional<Item> find(String id, PersonId person) {
        return items(person).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** What is there for a sheet to start from: its rows, and the answers beside them. */
    Answers written(Sheet sheet, Form form, PersonId person) {
        var own = all(person).toList();
        var answers = own.stream()
                .filter(item -> isFrame(item, sheet))
                .findFirst()
                .map(Item::content)
                .orElse(Answers.none());
        for (var rows : lists(form).toList()) {
            var known = own.stream()
                    .filter(item -> item.field().equals(rows.key())
                            && rows.entry().filter(item.kind()::equals).isPresent())
                    .map(item -> item.content().with("_id", item.id()).tree())
                    .toList();
            answers = known.isEmpty() ? answers : answers.with(rows.key(), known);
        }
        return answers;
    }

    void keep(Sheet sheet, Form form, FormContext context, Answers accepted, PersonId person) {
        var owner = Owner.of(person);
        var items = Stream.concat(
                        form.entriesOf(accepted, context).stream().map(WorkbookPages::onlyForThem),
                        frame(sheet, form, accepted, person).stream())
                .toList();
        var kept = notebook.keep(owner, sheet.stage(), items, person).stream()
                .map(Notebook.Kept::id)
                .collect(Collectors.toSet());
        var fields = Stream.concat(lists(form).map(RepeatingRows::key), Stream.of(frameOf(sheet)))
                .collect(Collectors.toSet());
        entries.outline(owner, person, Section.of(sheet.stage())).stream()
                .filter(entry -> fields.contains(entry.field()) && !kept.contains(entry.id()))
                .forEach(entry -> entries.forget(owner, entry.id(), person));
    }

    void remove(String item, PersonId person) {
        find(item, person).ifPresent(found -> entries.forget(Owner.of(person), new EntryId(found.id()), person));
    }

    void removeAll(PersonId person) {
        all(person).forEach(item -> entries.forget(Owner.of(person), new EntryId(item.id()), person));
    }

    /** What the sheets refer to each other by. */
    FormContext context(FormContext names, PersonId person) {
        var items = items(person);
        return names.with("values", options(items, Set.of("VALUE", "GUESSED_VALUE")))
                .with("dreams", options(items, Set.of("DREAM")))
                .with("skills", options(items, Set.of("SKILL")))
                .with(
                        "earlierSkills",
                        items.stream()
                                .filter(item -> item.kind().equals("SKILL"))
                                .map(Item::title)
                                .distinct()
                                .toList());
    }

    private Stream<Item> all(PersonId person) {
        return notebook.read(Owner.of(person), Reader.employee(person), Section.everything()).stream()
                .filter(item -> item.stage().isPresent());
    }

    /** Whatever a form says, nothing in a workbook has a second reader. */
    private static FormEntry onlyForThem(FormEntry entry) {
        return new FormEntry(
                entry.kind(), entry.field(), entry.id(), entry.about(), FieldVisibility.PRIVATE, entry.content());
    }

    private Optional<FormEntry> frame(Sheet sheet, Form form, Answers accepted, PersonId person) {
        var answers = Answers.none();
        for (var key : form.inputs()
                .filter(input -> input.field().entry().isEmpty())
                .map(Input::key)
                .toList()) {
            answers = answers.with(key, accepted.find(key).orElse(null));
        }
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        var known = all(person).filter(item -> isFrame(item, sheet)).findFirst().map(Item::id);
        return Optional.of(new FormEntry(
                FRAME, frameOf(sheet), known, Optional.empty(), FieldVisibility.PRIVATE, answers.toJson()));
    }

    private static boolean isFrame(Item item, Sheet sheet) {
        return item.kind().equals(FRAME) && item.field().equals(frameOf(sheet));
    }

    private static String frameOf(Sheet sheet) {
        return sheet.form().value();
    }

    private static Stream<RepeatingRows> lists(Form form) {
        return form.all()
                .filter(RepeatingRows.class::isInstance)
                .map(RepeatingRows.class::cast)
                .filter(rows -> rows.entry().isPresent() && !rows.fixed());
    }

    private static List<Map<String, Object>> options(List<Item> items, Set<String> kinds) {
        return items.stream()
                .filter(item -> kinds.contains(item.kind()))
                .map(WorkbookPages::option)
                .toList();
    }

    private static Map<String, Object> option(Item item) {
        var fields = new LinkedHashMap<String, Object>(item.content().tree());
        fields.put("_id", item.id());
        fields.put("value", item.id());
        fields.putIfAbsent("label", item.title());
        return fields;
    }
}
