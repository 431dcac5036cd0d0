package dev.waymark.conversations.ui.boundaries;

import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.boundaries.Boundary;
import dev.waymark.conversations.boundaries.CloseTopic;
import dev.waymark.conversations.boundaries.FindOnTopic;
import dev.waymark.conversations.boundaries.MyBoundaries;
import dev.waymark.conversations.removal.RemoveEntries;
import dev.waymark.conversations.workbook.Workbook;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.ConversationId;
import dev.waymark.vault.EntryGone;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How somebody at the screen closes topics and opens them again. */
@Component
class BoundaryDesk {

    private final MyBoundaries boundaries;
    private final CloseTopic closeTopic;
    private final FindOnTopic findOnTopic;
    private final RemoveEntries removeEntries;
    private final Workbook workbook;
    private final CurrentPerson currentPerson;

    BoundaryDesk(
            MyBoundaries boundaries,
            CloseTopic closeTopic,
            FindOnTopic findOnTopic,
            RemoveEntries removeEntries,
            Workbook workbook,
            CurrentPerson currentPerson) {
        this.boundaries = boundaries;
        this.closeTopic = closeTopic;
        this.findOnTopic = findOnTopic;
        this.removeEntries = removeEntries;
        this.workbook = workbook;
        this.currentPerson = currentPerson;
    }

    List<Boundary> all() {
        return boundaries.of(currentPerson.id());
    }

    List<MyBoundaries.OtherSide> couldBeTold() {
        return boundaries.couldBeTold(currentPerson.id());
    }

    String ownName() {
        return currentPerson.person().name();
    }

    List<FindOnTopic.Found> find(String topic) {
        return findOnTopic.find(topic, currentPerson.id());
    }

    void close(String label, Boundary.Rule rule, Map<ConversationId, String> told) {
        closeTopic.close(label, rule, told, currentPerson.id());
    }

    /** Takes out what was ticked, conversation by conversation, and out of the workbook. */
    void remove(Collection<FindOnTopic.Found> ticked) {
        ticked.stream()
                .collect(Collectors.groupingBy(
                        FindOnTopic.Found::conversation,
                        Collectors.mapping(found -> found.item().id(), Collectors.toSet())))
                .forEach((conversation, items) ->
                        conversation.ifPresentOrElse(id -> remove(id, items), () -> removeFromWorkbook(items)));
    }

    /** What another tab took out, or ended as a whole, has gone all the same. */
    private static void unlessGone(Runnable removal) {
        try {
            removal.run();
        } catch (NotAParticipant | EntryGone meanwhile) {
            return;
        }
    }

    private void remove(ConversationId conversation, Set<String> items) {
        unlessGone(() -> removeEntries.remove(conversation, items, currentPerson.id()));
    }

    private void removeFromWorkbook(Set<String> items) {
        items.forEach(item -> unlessGone(() -> workbook.remove(item, currentPerson.id())));
    }

    void change(String boundary, String label, Boundary.Rule rule) {
        closeTopic.change(boundary, label, rule, currentPerson.id());
    }

    void tell(String boundary, ConversationId conversation, String name) {
        closeTopic.tell(boundary, conversation, name, currentPerson.id());
    }

    void lift(String boundary) {
        closeTopic.lift(boundary, currentPerson.id());
    }
}
