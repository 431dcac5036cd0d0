package dev.waymark.conversations;

import dev.waymark.forms.Answers;
import dev.waymark.forms.FieldVisibility;
import dev.waymark.forms.FormEntry;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Content;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
import dev.waymark.vault.EntryOutline;
import dev.waymark.vault.NewEntry;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import dev.waymark.vault.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what was handed in as sealed entries, item by item: new ones are written, known ones revised. */
@Component
public class Notebook {

    /** In an entry about another one, such as a reply to an action: the id of the other. */
    public static final String ABOUT = "_about";

    private final Entries entries;

    Notebook(Entries entries) {
        this.entries = entries;
    }

    /** An entry as it was kept, beside what the form said about it. */
    public record Kept(EntryId id, FormEntry entry) {}

    public List<Kept> keep(Conversation conversation, List<FormEntry> items, PersonId by) {
        return keep(Owner.of(conversation.id()), null, items, by);
    }

    public List<Kept> keep(Owner owner, @Nullable Stage stage, List<FormEntry> items, PersonId by) {
        return items.stream().map(item -> keep(owner, stage, item, by)).toList();
    }

    /** What this reader may see of a section, in the clear. */
    public List<Item> read(Owner owner, Reader reader, Section section) {
        return entries.read(owner, reader, section).stream().map(Item::of).toList();
    }

    public static Reader sideOf(Conversation conversation, PersonId person) {
        return conversation.isEmployee(person) ? Reader.employee(person) : Reader.otherSide(person);
    }

    private Kept keep(Owner owner, @Nullable Stage stage, FormEntry item, PersonId by) {
        var id = known(owner, item, by)
                .map(known -> revise(owner, known.id(), item, by))
                .orElseGet(() -> write(owner, stage, item, by));
        return new Kept(id, item);
    }

    /** The person's own entries of these lists that are no longer among what they handed in. */
    public List<String> others(Owner owner, Set<String> fields, List<Kept> kept, PersonId by) {
        var ids = new HashSet<EntryId>();
        kept.forEach(one -> ids.add(one.id()));
        return entries.outline(owner, by, Section.everything()).stream()
                .filter(entry ->
                        fields.contains(entry.field()) && entry.author().equals(by) && !ids.contains(entry.id()))
                .map(entry -> entry.id().value())
                .toList();
    }

    /** What both could read until now, and what is the person's alone as they hand it in this time. */
    public List<String> nowPrivate(Owner owner, List<FormEntry> items, PersonId by) {
        return items.stream()
                .filter(item -> visibility(item) == Visibility.PRIVATE)
                .flatMap(item -> known(owner, item, by).stream())
                .filter(known -> known.visibility() == Visibility.SHARED)
                .map(known -> known.id().value())
                .toList();
    }

    /** What the person makes of something else, such as an action of an offer, is an entry of their own. */
    private Optional<EntryOutline> known(Owner owner, FormEntry item, PersonId by) {
        return item.id()
                .flatMap(id -> entries.find(owner, new EntryId(id), by))
                .filter(entry ->
                        entry.kind().equals(item.kind()) && entry.author().equals(by));
    }

    private EntryId write(Owner owner, @Nullable Stage stage, FormEntry item, PersonId by) {
        return entries.write(
                owner, new NewEntry(stage, item.kind(), item.field(), by, visibility(item), content(item)));
    }

    private EntryId revise(Owner owner, EntryId id, FormEntry item, PersonId by) {
        entries.revise(owner, id, content(item), by);
        if (visibility(item) == Visibility.SHARED) {
            entries.share(owner, id, by);
        } else {
            entries.unshare(owner, id, by);
        }
        return id;
    }

    private static Content content(FormEntry item) {
        var content = Answers.ofJson(item.content());
        return new Content(item.about()
                .map(about -> content.with(ABOUT, about))
                .orElse(content)
                .toJson());
    }

    private static Visibility visibility(FormEntry item) {
        return item.visibility() == FieldVisibility.SHARED ? Visibility.SHARED : Visibility.PRIVATE;
    }
}
