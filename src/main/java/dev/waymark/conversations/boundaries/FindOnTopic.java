package dev.waymark.conversations.boundaries;

import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.State;
import dev.waymark.conversations.workbook.WorkbookPages;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for the words of a topic in what the employee can read themselves. Nothing is kept of what was looked for. */
@Service
public class FindOnTopic {

    private static final int SHORTEST_WORD = 3;

    private final Conversations conversations;
    private final Notebook notebook;
    private final WorkbookPages workbook;

    FindOnTopic(Conversations conversations, Notebook notebook, WorkbookPages workbook) {
        this.conversations = conversations;
        this.notebook = notebook;
        this.workbook = workbook;
    }

    /**
     * Something that mentions the topic, and where it stands.
     *
     * @param conversation none for what stands in their own workbook
     */
    public record Found(Optional<ConversationId> conversation, Item item) {}

    /** In all conversations of the employee, newest first, then in their workbook; any of the words is enough. */
    @Transactional
    public List<Found> find(String topic, PersonId employee) {
        var words = words(topic);
        if (words.isEmpty()) {
            return List.of();
        }
        var own = workbook.items(employee).stream().map(item -> new Found(Optional.empty(), item));
        return Stream.concat(inConversations(employee), own)
                .filter(found -> mentions(found.item().content().tree(), words))
                .toList();
    }

    private Stream<Found> inConversations(PersonId employee) {
        return conversations.findByEmployeeOrderByBegunAtDesc(employee).stream()
                .filter(conversation -> conversation.state() != State.INVITED)
                .flatMap(conversation ->
                        notebook
                                .read(Owner.of(conversation.id()), Reader.employee(employee), Section.everything())
                                .stream()
                                .filter(item -> !item.kind().equals(BoundaryBook.TOLD))
                                .map(item -> new Found(Optional.of(conversation.id()), item)));
    }

    private static List<String> words(String topic) {
        return Stream.of(ClosedTopics.plain(topic).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
    }

    private static boolean mentions(Object value, List<String> words) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(field -> !String.valueOf(field.getKey()).startsWith("_"))
                    .anyMatch(field -> mentions(field.getValue(), words));
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(one -> mentions(one, words));
        }
        var text = ClosedTopics.plain(String.valueOf(value)).toLowerCase(Locale.ROOT);
        return value instanceof String && words.stream().anyMatch(text::contains);
    }
}
