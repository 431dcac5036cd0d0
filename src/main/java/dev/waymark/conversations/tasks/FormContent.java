package dev.waymark.conversations.tasks;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.Parts;
import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.PlanActions;
import dev.waymark.conversations.ReleasedForms;
import dev.waymark.conversations.Steps;
import dev.waymark.conversations.start.StartForms;
import dev.waymark.engine.OpenTask;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Wording;
import dev.waymark.people.EligibleManagers;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The items that the fixed rows and options of a form stand for. Only what this form stands on is opened, because each
 * opening by the other side is logged.
 */
@Component
class FormContent {

    private final EligibleManagers eligibleManagers;
    private final People people;
    private final Notebook notebook;
    private final PlanActions actions;
    private final ReleasedForms forms;
    private final Clock clock;

    FormContent(
            EligibleManagers eligibleManagers,
            People people,
            Notebook notebook,
            PlanActions actions,
            ReleasedForms forms,
            Clock clock) {
        this.eligibleManagers = eligibleManagers;
        this.people = people;
        this.notebook = notebook;
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    Map<String, Object> of(Conversation conversation, OpenTask task, Person reader, Reader side) {
        var owner = Owner.of(conversation.id());
        return switch (task.form().value()) {
            case "choose" -> invitation(conversation, task, owner, side);
            case "replyRequest" -> request(conversation, owner, side, reader);
            case "wayOn" -> wayOn(conversation, owner, side);
            case "meet" -> new TimeToTalk(notebook, clock).of(conversation, task, reader, side);
            case "valuesCheck" -> valuesAndQuestion(owner, side, reader.id());
            case "visions" -> Map.of("values", items(owner, side, "VALUE", item -> true));
            case "skills" ->
                Map.of("dreams", items(owner, side, "DREAM", item -> true), "earlierSkills", skillNames(owner, side));
            case "plan" ->
                Map.of(
                        "dreams", items(owner, side, "DREAM", item -> true),
                        "skills", items(owner, side, "SKILL", item -> true),
                        "proposedIds",
                                offers(owner, side).stream().map(Item::id).toList());
            case "planReply" -> Map.of("items", actions(conversation, owner, side, PlanAction::waitsForReply));
            case "settle" -> Map.of("items", openActions(conversation, owner, side));
            case "reviewEmployee" -> Map.of("items", actions(conversation, owner, side, action -> true));
            case "reviewManager" ->
                Map.of("items", actions(conversation, owner, side, PlanAction::isCommitmentOfManager));
            default -> Map.of();
        };
    }

    /** What the manager wrote with the invitation, and how long they would talk. */
    private Map<String, Object> invitation(Conversation conversation, OpenTask task, Owner owner, Reader side) {
        if (!Steps.isFirstChoice(task)) {
            return Map.of();
        }
        var content = new LinkedHashMap<String, Object>();
        content.put("minutes", conversation.talk().length().toMinutes());
        message(owner, side, conversation.manager()).ifPresent(text -> content.put("note", text));
        return content;
    }

    /** What the employee asks for, so that nobody answers blindly. */
    private Map<String, Object> request(Conversation conversation, Owner owner, Reader side, Person reader) {
        var content = new LinkedHashMap<String, Object>();
        content.put("people", eligible(conversation.employee()));
        content.put("pace", conversation.decisionOn("ask", "pace"));
        content.put("askedWithNotes", names(conversation, Mode.NOTES, reader));
        content.put("askedTalkOnly", names(conversation, Mode.TALK_ONLY, reader));
        message(owner, side, conversation.employee()).ifPresent(text -> content.put("asked", text));
        return content;
    }

    /** What the manager answered, beside the ways that it leaves. */
    private Map<String, Object> wayOn(Conversation conversation, Owner owner, Reader side) {
        var content = new LinkedHashMap<String, Object>();
        content.put("people", eligible(conversation.employee()));
        message(owner, side, conversation.manager()).ifPresent(text -> content.put("answered", text));
        Optional.of(conversation.decisionOn("replyRequest", "other"))
                .filter(other -> !other.isEmpty())
                .map(PersonId::new)
                .flatMap(people::find)
                .ifPresent(other -> content.put("suggested", other.name()));
        return content;
    }

    private String names(Conversation conversation, Mode mode, Person reader) {
        var names = new Parts(forms.choiceOf(conversation.id())).names();
        return conversation.choices().stream()
                .filter(choice -> choice.mode() == mode)
                .map(choice -> names.getOrDefault(choice.stage(), Wording.NONE).in(reader.locale()))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> message(Owner owner, Reader side, PersonId author) {
        return notebook.read(owner, side, Section.ofKinds("MESSAGE", "MESSAGE")).stream()
                .filter(item -> item.author().equals(author))
                .map(Item::title)
                .reduce((earlier, later) -> later);
    }

    private Map<String, Object> valuesAndQuestion(Owner owner, Reader side, PersonId reader) {
        var content = new LinkedHashMap<String, Object>();
        content.put("items", items(owner, side, "VALUE", item -> !item.author().equals(reader)));
        items(owner, side, "QUESTION", item -> true).stream()
                .findFirst()
                .ifPresent(question -> content.put("question", question.get("question")));
        return content;
    }

    private List<String> skillNames(Owner owner, Reader side) {
        return notebook.read(owner, side, Section.ofKinds("SKILL", "SKILL")).stream()
                .map(Item::title)
                .distinct()
                .toList();
    }

    /** What the manager offered and the employee has not turned into an action of their own. */
    List<Item> offers(Owner owner, Reader side) {
        return notebook.read(owner, side, Section.ofKinds("OFFER", "OFFER"));
    }

    /** What is left to settle, each with what the manager answered. */
    private List<Map<String, Object>> openActions(Conversation conversation, Owner owner, Reader side) {
        var replies = notebook.read(owner, side, Section.ofKinds("REPLY", "REPLY"));
        var open = actions(conversation, owner, side, action -> !action.isSettled());
        for (var reply : replies) {
            var about = reply.content().text(Notebook.ABOUT).orElse("");
            open.stream()
                    .filter(item -> about.equals(item.get("_id")))
                    .forEach(item -> item.putAll(withoutAbout(reply.content())));
        }
        return open;
    }

    private static Map<String, Object> withoutAbout(Answers reply) {
        return reply.with(Notebook.ABOUT, null).tree();
    }

    private List<Map<String, Object>> eligible(PersonId employee) {
        return eligibleManagers.of(employee).stream().map(StartForms::option).toList();
    }

    private List<Map<String, Object>> items(Owner owner, Reader reader, String kind, Predicate<Item> which) {
        return notebook.read(owner, reader, Section.ofKinds(kind, kind)).stream()
                .filter(which)
                .map(FormContent::item)
                .toList();
    }

    private List<Map<String, Object>> actions(
            Conversation conversation, Owner owner, Reader reader, Predicate<PlanAction> which) {
        var standing = new LinkedHashMap<String, PlanAction>();
        actions.findByConversation(conversation.id().value()).stream()
                .filter(which)
                .forEach(action -> standing.put(action.entryId(), action));
        var items = items(owner, reader, PlanAction.KIND, item -> standing.containsKey(item.id()));
        standing.forEach((id, action) -> items.stream()
                .filter(item -> id.equals(item.get("_id")))
                .forEach(item -> item.put("progress", action.progress().name())));
        return items;
    }

    private static Map<String, Object> item(Item item) {
        var fields = new LinkedHashMap<String, Object>(item.content().tree());
        fields.put("_id", item.id());
        fields.put("value", item.id());
        fields.putIfAbsent("label", item.title());
        fields.put("private", !item.shared());
        fields.put("shared", item.shared());
        return fields;
    }
}
