package dev.waymark.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When something private becomes shared: as soon as the named answer of the same row (or a fact of the item that the
 * row is about, such as {@code item.shared}) has one of these values. Nothing listed: never.
 */
public record Sharing(Optional<String> by, List<String> when) {

    public static final Sharing NEVER = new Sharing(Optional.empty(), List.of());

    public Sharing {
        when = List.copyOf(when);
    }

    static Sharing read(JsonPart part) {
        var by = part.property("sharedBy");
        var when = part.property("sharedWhen");
        if (by.isPresent() && when.isEmpty()) {
            part.find("properties.sharedWhen", "Say at which value of \"" + by.get() + "\" this is shared.");
        }
        return when.map(values -> new Sharing(by, Arrays.asList(values.split("\\s*,\\s*"))))
                .orElse(NEVER);
    }

    /** Without a name the field itself decides. */
    boolean isShared(Map<String, Object> values, String itself) {
        return JsonTree.find(values, by.orElse(itself))
                .filter(value -> when.contains(value.toString()))
                .isPresent();
    }
}
