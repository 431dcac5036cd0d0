package dev.waymark.conversations.boundaries;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.Notice;
import dev.waymark.conversations.boundaries.Boundary.Rule;
import dev.waymark.conversations.boundaries.Boundary.Told;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Content;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
import dev.waymark.vault.NewEntry;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import dev.waymark.vault.Visibility;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The closed topics of people. Each is sealed with the key of its person; what a manager is told of it lies in the
 * conversation, names no more than was typed for them, and goes with the conversation.
 */
@Component
public class BoundaryBook {

    /** What a manager reads of a closed topic, as an entry of the conversation. */
    static final String TOLD = "CLOSED_TOPIC";

    private static final String KIND = "BOUNDARY";
    private static final String BOUNDARY = "_boundary";
    private static final String LABEL = "label";
    private static final String NAME = "name";
    private static final String RULE = "rule";

    private final Entries entries;
    private final Notebook notebook;
    private final Conversations conversations;
    private final ApplicationEventPublisher events;

    BoundaryBook(Entries entries, Notebook notebook, Conversations conversations, ApplicationEventPublisher events) {
        this.entries = entries;
        this.notebook = notebook;
        this.conversations = conversations;
        this.events = events;
    }

    /** What a manager may not be asked to come back to. */
    record Closed(Optional<String> name, Rule rule) {}

    /** Closing the same topic twice in the same words is the same as closing it once: another tab was faster. */
    public EntryId close(PersonId person, Optional<String> label, Rule rule) {
        var known = of(person).stream()
                .filter(one -> label.isPresent() && one.label().equals(label) && one.rule() == rule)
                .findFirst();
        if (known.isPresent()) {
            return new EntryId(known.get().id());
        }
        var entry = new NewEntry(null, KIND, "boundaries", person, Visibility.PRIVATE, content(label, rule));
        return entries.write(Owner.of(person), entry);
    }

    void change(PersonId person, String boundary, Optional<String> label, Rule rule) {
        entries.revise(Owner.of(person), new EntryId(boundary), content(label, rule), person);
    }

    List<Boundary> of(PersonId person) {
        var told = conversations.findByEmployeeOrderByBegunAtDesc(person).stream()
                .flatMap(conversation -> toldIn(conversation).stream().map(item -> new Line(conversation.id(), item)))
                .toList();
        return notebook.read(Owner.of(person), Reader.employee(person), Section.ofKinds("BOUNDARIES", KIND)).stream()
                .map(item -> boundary(item, told))
                .toList();
    }

    /** Telling again in the same conversation replaces what was told there. */
    public void tell(Conversation conversation, String boundary, Optional<String> name) {
        if (!conversation.isShownToManager()) {
            throw new NotPossibleNow();
        }
        var known = of(conversation.employee()).stream()
                .filter(one -> one.id().equals(boundary))
                .findFirst()
                .orElseThrow(NotPossibleNow::new);
        if (isTold(known, conversation, name)) {
            return;
        }
        untell(conversation, boundary);
        var content = Answers.none()
                .with(BOUNDARY, boundary)
                .with(RULE, known.rule().name())
                .with(NAME, name.orElse(null));
        entries.write(
                Owner.of(conversation.id()),
                new NewEntry(
                        null,
                        TOLD,
                        "boundaries",
                        conversation.employee(),
                        Visibility.SHARED,
                        new Content(content.toJson())));
        events.publishEvent(
                new Notice(Notice.Kind.W3, conversation.id(), conversation.manager(), conversation.employee()));
    }

    private boolean isTold(Boundary boundary, Conversation conversation, Optional<String> name) {
        return toldIn(conversation).stream()
                .anyMatch(item -> isOf(item, boundary.id())
                        && rule(item) == boundary.rule()
                        && item.content().text(NAME).equals(name));
    }

    /** Nobody is told that it is lifted: it is only no longer there. Lifting twice is the same as once. */
    void lift(PersonId person, String boundary) {
        conversations.findByEmployeeOrderByBegunAtDesc(person).forEach(conversation -> untell(conversation, boundary));
        var entry = new EntryId(boundary);
        if (entries.find(Owner.of(person), entry, person).isPresent()) {
            entries.forget(Owner.of(person), entry, person);
        }
    }

    private void untell(Conversation conversation, String boundary) {
        toldIn(conversation).stream()
                .filter(item -> isOf(item, boundary))
                .forEach(item ->
                        entries.remove(Owner.of(conversation.id()), new EntryId(item.id()), conversation.employee()));
    }

    /** What the manager was told, in the name of the application; what they see of it themselves is logged elsewhere. */
    List<Closed> closedIn(Conversation conversation) {
        return toldIn(conversation).stream()
                .map(item -> new Closed(item.content().text(NAME), rule(item)))
                .toList();
    }

    private List<Item> toldIn(Conversation conversation) {
        return notebook.read(
                Owner.of(conversation.id()),
                Reader.employee(conversation.employee()),
                Section.ofKinds("CLOSED_TOPICS", TOLD));
    }

    private static Boundary boundary(Item item, List<Line> told) {
        return new Boundary(
                item.id(),
                item.content().text(LABEL),
                rule(item),
                item.writtenAt(),
                told.stream()
                        .filter(line -> isOf(line.item(), item.id()))
                        .map(line -> new Told(
                                line.conversation(), line.item().content().text(NAME)))
                        .toList(),
                item.canBeOpened());
    }

    private static boolean isOf(Item told, String boundary) {
        return told.content().text(BOUNDARY).filter(boundary::equals).isPresent();
    }

    /** What cannot be opened is at least as closed as anything else. */
    private static Rule rule(Item item) {
        return item.content().text(RULE).map(Rule::valueOf).orElse(Rule.NEVER_RAISE);
    }

    private static Content content(Optional<String> label, Rule rule) {
        return new Content(Answers.none()
                .with(LABEL, label.orElse(null))
                .with(RULE, rule.name())
                .toJson());
    }

    private record Line(ConversationId conversation, Item item) {}
}
