package dev.waymark.conversations.ui.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.waymark.conversations.Choice;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Mode;
import dev.waymark.ui.Moments;
import java.util.List;
import java.util.function.Predicate;

/** The parts that were agreed and what is shared in them: all that a manager sees, and what the employee is shown of that. */
public class SharedParts extends Div {

    private final transient Moments moments;

    public SharedParts(String employee, List<Choice> agreed, List<Item> all, Moments moments) {
        this.moments = moments;
        addClassName("shared-parts");
        var closed = of(all, SharedParts::isClosedTopic);
        var items = of(all, item -> !isClosedTopic(item));
        add(new ClosedTopicLines(
                employee,
                closed.stream()
                        .map(item -> item.content().text("name").orElse(""))
                        .toList()));
        if (agreed.isEmpty() && items.isEmpty()) {
            add(new Paragraph(getTranslation("conversations.team.nothingAgreed")));
        }
        agreed.forEach(
                choice -> add(part(PartWords.nameOf(choice.stage()), standing(choice), of(items, item -> item.stage()
                        .filter(choice.stage()::equals)
                        .isPresent()))));
        var others = of(items, item -> agreed.stream()
                .noneMatch(choice -> item.stage().filter(choice.stage()::equals).isPresent()));
        if (!others.isEmpty()) {
            add(part(getTranslation("conversations.team.otherNotes"), "", others));
        }
    }

    public static boolean isClosedTopic(Item item) {
        return item.kind().equals("CLOSED_TOPIC");
    }

    /** There is a plan to open once it has an action that the reader may see. */
    public static boolean isAction(Item item) {
        return item.kind().equals("ACTION");
    }

    private String standing(Choice choice) {
        if (choice.mode() == Mode.TALK_ONLY) {
            return getTranslation("conversations.team.talkOnly");
        }
        return choice.done() ? getTranslation("conversations.team.done") : "";
    }

    private Section part(String name, String standing, List<Item> items) {
        var part = new Section(new H3(name));
        if (!standing.isEmpty()) {
            part.add(new Paragraph(standing));
        }
        var list = new UnorderedList();
        list.addClassName("items");
        items.forEach(item -> {
            var line = new ListItem(new ItemText(item, moments));
            line.addClassName("item");
            list.add(line);
        });
        if (!items.isEmpty()) {
            part.add(list);
        } else if (standing.isEmpty()) {
            part.add(new Paragraph(getTranslation("conversations.team.nothingHere")));
        }
        return part;
    }

    private static List<Item> of(List<Item> items, Predicate<Item> which) {
        return items.stream().filter(which).toList();
    }
}
