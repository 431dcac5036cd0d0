package dev.waymark.conversations.tasks;

import dev.waymark.conversations.Choice;
import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.Steps;
import dev.waymark.engine.OpenTask;
import dev.waymark.people.Person;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody sees who picks a time for a talk (F06): the times that the other proposed, and where they would meet. */
record TimeToTalk(Notebook notebook, Clock clock) {

    /** The part that the talk is about, where the task is to agree a time: the tasks for it are called the same in each. */
    static Optional<Stage> about(OpenTask task, Conversation conversation) {
        return conversation.choices().stream()
                .filter(choice -> task.form().value().equals("meet") && !choice.done())
                .map(Choice::stage)
                .findFirst();
    }

    Map<String, Object> of(Conversation conversation, OpenTask task, Person reader, Reader side) {
        var content = new LinkedHashMap<String, Object>();
        content.put("proposedSlots", slots(conversation, reader));
        if (!Steps.isProposal(task)) {
            notebook.read(Owner.of(conversation.id()), side, Section.ofKinds("PLACE", "PLACE")).stream()
                    .filter(place -> !place.author().equals(reader.id()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(place -> content.put("suggestedPlace", place.title()));
        }
        return content;
    }

    /** What has passed since it was proposed can no longer be picked. */
    private List<Map<String, Object>> slots(Conversation conversation, Person reader) {
        var words = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(clockOf(reader.locale()))
                .withZone(reader.zone());
        return conversation.talk().slots().stream()
                .filter(slot -> slot.isAfter(clock.instant()))
                .map(slot -> Map.<String, Object>of("value", slot.toString(), "label", words.format(slot)))
                .toList();
    }

    /** Times are told in 24 hours in both languages. */
    private static Locale clockOf(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : language;
    }
}
