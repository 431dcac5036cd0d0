package dev.waymark.conversations.ui.removal;

import dev.waymark.conversations.Item;
import dev.waymark.conversations.boundaries.Boundary;
import dev.waymark.conversations.boundaries.Boundary.Rule;
import dev.waymark.conversations.boundaries.CloseTopic;
import dev.waymark.conversations.boundaries.FindOnTopic;
import dev.waymark.conversations.boundaries.MyBoundaries;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.removal.RemoveEntries;
import dev.waymark.conversations.removal.RemoveEntries.Removed;
import dev.waymark.conversations.start.StartForms;
import dev.waymark.conversations.start.StartForms.StartForm;
import dev.waymark.conversations.ui.words.ItemText;
import dev.waymark.conversations.ui.words.SharedParts;
import dev.waymark.forms.Answers;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.ConversationId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the employee at the screen takes several things out at once, and closes the topic behind them (F17). */
@Component
class RemovalDesk {

    private static final String FORM = "remove";

    private final MyConversations conversations;
    private final StartForms forms;
    private final FindOnTopic findOnTopic;
    private final RemoveEntries removeEntries;
    private final CloseTopic closeTopic;
    private final MyBoundaries boundaries;
    private final CurrentPerson currentPerson;

    RemovalDesk(
            MyConversations conversations,
            StartForms forms,
            FindOnTopic findOnTopic,
            RemoveEntries removeEntries,
            CloseTopic closeTopic,
            MyBoundaries boundaries,
            CurrentPerson currentPerson) {
        this.conversations = conversations;
        this.forms = forms;
        this.findOnTopic = findOnTopic;
        this.removeEntries = removeEntries;
        this.closeTopic = closeTopic;
        this.boundaries = boundaries;
        this.currentPerson = currentPerson;
    }

    MyConversation open(ConversationId id) {
        return conversations.open(id, currentPerson.id());
    }

    String ownName() {
        return currentPerson.person().name();
    }

    StartForm form(MyConversation conversation) {
        var items = removable(conversation).stream()
                .map(item -> Map.of("_id", item.id(), "value", item.id(), "label", ItemText.line(item)))
                .toList();
        return forms.wayOut(
                FORM, Map.of("items", items, "managerName", conversation.managerName()), currentPerson.id());
    }

    /** A closed topic is lifted, not taken out. */
    List<Item> removable(MyConversation conversation) {
        return conversation.items().stream()
                .filter(item -> !SharedParts.isClosedTopic(item))
                .toList();
    }

    List<Item> find(ConversationId id, String topic) {
        return findOnTopic.find(topic, currentPerson.id()).stream()
                .filter(found -> found.conversation().filter(id::equals).isPresent())
                .map(FindOnTopic.Found::item)
                .toList();
    }

    /** Takes the items out and then closes the topic, if the answers say so, and tells it where that is possible now. */
    Removed remove(ConversationId id, Set<String> items, Answers answers) {
        var removed = removeEntries.remove(id, items, currentPerson.id());
        answers.text("boundary")
                .filter(rule -> !rule.equals("NONE"))
                .map(Rule::valueOf)
                .ifPresent(rule -> {
                    Map<ConversationId, String> told = answers.checked("tell") && couldBeTold(id)
                            ? Map.of(id, answers.text("labelForManager").orElse(""))
                            : Map.of();
                    closeTopic.close(topic(answers), rule, told, currentPerson.id());
                });
        return removed;
    }

    private boolean couldBeTold(ConversationId id) {
        return boundaries.couldBeTold(currentPerson.id()).stream()
                .anyMatch(other -> other.conversation().equals(id));
    }

    /** The words that were looked for name the topic for the employee, as far as they fit. */
    private static String topic(Answers answers) {
        var words = answers.text("topic").orElse("").strip();
        return words.substring(0, Math.min(words.length(), Boundary.LONGEST_LABEL));
    }
}
