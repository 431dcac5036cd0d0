package dev.waymark.conversations;

import dev.waymark.forms.Answers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives what was written about something else its name, and an action the name of who does it. */
public final class Named {

    private Named() {}

    /** Only what the reader may see names anything: the list is all that they read. */
    public static List<Item> of(List<Item> items, String employee, String manager) {
        var titles = items.stream()
                .filter(item -> !item.title().isBlank())
                .collect(Collectors.toMap(Item::id, Item::title, (one, other) -> one));
        return items.stream()
                .map(item -> item.with(named(item, employee, manager)
                        .with(
                                Item.SUBJECT,
                                item.content()
                                        .text(Notebook.ABOUT)
                                        .map(titles::get)
                                        .orElse(null))))
                .toList();
    }

    private static Answers named(Item item, String employee, String manager) {
        if (!item.kind().equals(PlanAction.KIND)) {
            return item.content();
        }
        var doer = item.content().text("owner").flatMap(owner -> switch (owner) {
            case "ME" -> Optional.of(employee);
            case "MANAGER" -> Optional.of(manager);
            case "BOTH" -> Optional.of(employee + ", " + manager);
            default -> item.content().text("ownerName");
        });
        return item.content().with(Item.DOER, doer.orElse(null));
    }
}
