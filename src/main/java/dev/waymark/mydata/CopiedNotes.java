package dev.waymark.mydata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.waymark.conversations.KeptConversations.Kept;
import dev.waymark.conversations.WordsOfForms;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Content;
import dev.waymark.vault.Drafts;
import dev.waymark.vault.Entries;
import dev.waymark.vault.Entry;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import dev.waymark.vault.Visibility;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens what was written, for the copy of the one who may read all of it. */
@Component
class CopiedNotes {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final List<String> TITLES = List.of("title", "name", "text", "word");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Entries entries;
    private final Drafts drafts;
    private final Plans plans;
    private final People people;
    private final WordsOfForms forms;

    CopiedNotes(Entries entries, Drafts drafts, Plans plans, People people, WordsOfForms forms) {
        this.entries = entries;
        this.drafts = drafts;
        this.plans = plans;
        this.people = people;
        this.forms = forms;
    }

    /** What belongs to the person alone. */
    record Own(List<MyCopy.Note> notes, List<MyCopy.Draft> drafts) {

        List<MyCopy.Note> of(String kind) {
            return notes.stream().filter(note -> note.kind().equals(kind)).toList();
        }
    }

    Own own(Person person, InWords in) {
        var owner = Owner.of(person.id());
        var opened = open(owner, person.id());
        var readable = readable(person, "", opened, in);
        return new Own(notes(opened, Map.of(), readable, in), drafts(owner, person.id(), readable));
    }

    MyCopy.Series series(Kept kept, Person person, InWords in) {
        var owner = Owner.of(kept.id());
        var opened = open(owner, person.id());
        var readable = readable(person, in.name(kept.managerName()), opened, in);
        return new MyCopy.Series(
                in.name(kept.managerName()),
                kept.state().name(),
                kept.managerReads(),
                kept.begunByEmployee(),
                kept.quiet(),
                kept.begunAt(),
                kept.pausedUntil(),
                kept.askAgainOn(),
                kept.firstWeek(),
                kept.archivedOn(),
                kept.planPublishedOn(),
                kept.horizonEnd(),
                kept.talkAt(),
                kept.talkTimesProposed(),
                kept.discreetCalendar(),
                kept.reviewsLeftOutInARow(),
                kept.managerWritesSince(),
                kept.nextDate(),
                kept.offered().stream().map(Stage::name).toList(),
                kept.choices().stream()
                        .map(choice -> new MyCopy.Part(
                                choice.stage().name(),
                                in.stage(choice.stage().name()),
                                choice.mode().name(),
                                choice.decidedAt(),
                                choice.done()))
                        .toList(),
                kept.chosen().stream()
                        .map(one -> new MyCopy.Chosen(one.form(), one.field(), one.answer()))
                        .toList(),
                notes(opened, actions(kept, person), readable, in),
                entries.removed(owner).stream()
                        .map(gone -> new MyCopy.Removed(gone.stage().map(Stage::name), gone.removedAt()))
                        .toList(),
                drafts(owner, person.id(), readable));
    }

    private Map<String, MyCopy.Action> actions(Kept kept, Person person) {
        var actions = new HashMap<String, MyCopy.Action>();
        plans.of(kept.id(), person.id())
                .forEach(line -> actions.put(
                        line.item().id(),
                        new MyCopy.Action(
                                line.owner().name(),
                                line.reply().map(Enum::name),
                                line.progress().name(),
                                line.due())));
        return actions;
    }

    private List<Opened> open(Owner owner, PersonId person) {
        return entries.read(owner, Reader.employee(person), Section.everything()).stream()
                .map(entry -> new Opened(entry, entry.content().map(CopiedNotes::tree)))
                .toList();
    }

    private List<MyCopy.Note> notes(
            List<Opened> opened, Map<String, MyCopy.Action> actions, ReadableContent readable, InWords in) {
        return opened.stream()
                .map(one -> {
                    var entry = one.entry();
                    return new MyCopy.Note(
                            entry.id().value(),
                            entry.stage().map(Stage::name),
                            entry.kind(),
                            in.kind(entry.kind()),
                            in.name(people.find(entry.author())
                                    .map(Person::name)
                                    .orElse("")),
                            entry.visibility() == Visibility.SHARED,
                            entry.outline().writtenAt(),
                            entry.outline().changedAt(),
                            entry.outline().openedAt(),
                            Optional.ofNullable(actions.get(entry.id().value())),
                            one.content()
                                    .map(content -> readable.of(entry.kind(), content))
                                    .orElse(List.of()),
                            one.content());
                })
                .toList();
    }

    private List<MyCopy.Draft> drafts(Owner owner, PersonId person, ReadableContent readable) {
        return drafts.of(owner, person).stream()
                .flatMap(outline -> drafts.find(outline.key()).stream().map(draft -> {
                    var content = draft.content().map(CopiedNotes::tree).orElse(Map.of());
                    return new MyCopy.Draft(
                            outline.key().form().value(),
                            draft.begunAt(),
                            draft.savedAt(),
                            readable.of("", content),
                            content);
                }))
                .toList();
    }

    private ReadableContent readable(Person person, String other, List<Opened> opened, InWords in) {
        var titles = new HashMap<String, String>();
        opened.forEach(one ->
                one.title().ifPresent(title -> titles.put(one.entry().id().value(), title)));
        return new ReadableContent(forms.in(in.locale()), in, titles, person.name(), other);
    }

    private static Map<String, Object> tree(Content content) {
        try {
            return JSON.readValue(content.text(), TREE);
        } catch (JsonProcessingException unreadable) {
            // Its message would quote what was written.
            throw new IllegalStateException("An entry does not hold answers");
        }
    }

    private record Opened(Entry entry, Optional<Map<String, Object>> content) {

        Optional<String> title() {
            return content.flatMap(tree -> Stream.concat(TITLES.stream(), Stream.of(entry.field()))
                    .map(tree::get)
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .filter(title -> !title.isBlank())
                    .findFirst());
        }
    }
}
