package dev.waymark.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When something private becomes shared: as soon as the named answer of the same row (or a fact of the item that the
 * row is about, such as {@code item.shared}) has one of these values. Nothing listed: never.
 *
 * @param unless what the field itself may say that keeps it private all the same, such as that something goes
 */
public record Sharing(Optional<String> by, List<String> when, List<String> unless) {

    public static final Sharing NEVER = new Sharing(Optional.empty(), List.of(), List.of());

    public Sharing {
        when = List.copyOf(when);
        unless = List.copyOf(unless);
    }

    static Sharing read(JsonPart part) {
        var by = part.property("sharedBy");
        var when = part.property("sharedWhen");
        if (by.isPresent() && when.isEmpty()) {
            part.find("properties.sharedWhen", "Say at which value of \"" + by.get() + "\" this is shared.");
        }
        return when.map(values -> new Sharing(
                        by,
                        listed(values),
                        part.property("privateWhen").map(Sharing::listed).orElse(List.of())))
                .orElse(NEVER);
    }

    private static List<String> listed(String values) {
        return Arrays.asList(values.split("\\s*,\\s*"));
    }

    /** Without a name the field itself decides. */
    boolean isShared(Map<String, Object> values, String itself) {
        return says(values, by.orElse(itself), when) && !says(values, itself, unless);
    }

    private static boolean says(Map<String, Object> values, String key, List<String> listed) {
        return JsonTree.find(values, key)
                .filter(value -> listed.contains(value.toString()))
                .isPresent();
    }
}
