package dev.waymark.conversations.plan;

import dev.waymark.conversations.Notebook;
import dev.waymark.forms.Answers;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Content;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
import dev.waymark.vault.NewEntry;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import dev.waymark.vault.Visibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody still wants to do after a conversation has ended: a text and a day, sealed, with no link to anything. */
@Service
public class PlainTodos {

    private static final String KIND = "TODO";

    private final Entries entries;
    private final Notebook notebook;

    PlainTodos(Entries entries, Notebook notebook) {
        this.entries = entries;
        this.notebook = notebook;
    }

    /** One of them. */
    public record Todo(String id, String title, Optional<LocalDate> by) {}

    @Transactional
    public List<Todo> of(PersonId person) {
        return notebook.read(Owner.of(person), Reader.employee(person), Section.ofKinds("TODOS", KIND)).stream()
                .map(item -> new Todo(item.id(), item.title(), item.content().date("by")))
                .toList();
    }

    /** It is done, or not wanted any more; either way it is gone. */
    @Transactional
    public void finish(String todo, PersonId person) {
        var entry = new EntryId(todo);
        if (entries.find(Owner.of(person), entry, person).isPresent()) {
            entries.forget(Owner.of(person), entry, person);
        }
    }

    void leave(PersonId person, String title, Optional<LocalDate> by) {
        var content = Answers.none()
                .with("title", title)
                .with("by", by.map(LocalDate::toString).orElse(null));
        entries.write(
                Owner.of(person),
                new NewEntry(null, KIND, "todos", person, Visibility.PRIVATE, new Content(content.toJson())));
    }
}
