package dev.waymark.conversations;

import dev.waymark.forms.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where answers speak of entries by their ids: rows about them, lists and fields that name them. */
public final class Mentions {

    private static final Set<String> NAMES = Set.of("_id", Notebook.ABOUT);

    private Mentions() {}

    /** The answers without anything that speaks of these entries; a row about one of them goes as a whole. */
    public static Answers without(Answers answers, Set<String> ids) {
        return ids.isEmpty() ? answers : Answers.of(map(answers.tree(), ids));
    }

    public static boolean any(Answers answers, Set<String> ids) {
        return !without(answers, ids).equals(answers);
    }

    private static Map<String, Object> map(Map<?, ?> given, Set<String> ids) {
        var left = new LinkedHashMap<String, Object>();
        given.forEach((key, value) -> {
            if (!ids.contains(String.valueOf(key))) {
                value(value, ids).ifPresent(kept -> left.put(String.valueOf(key), kept));
            }
        });
        return left;
    }

    private static Optional<Object> value(@Nullable Object given, Set<String> ids) {
        if (given instanceof Map<?, ?> row) {
            return isAbout(row, ids) ? Optional.empty() : Optional.of(map(row, ids));
        }
        if (given instanceof List<?> list) {
            var left = new ArrayList<>();
            list.forEach(one -> value(one, ids).ifPresent(left::add));
            return Optional.of(left);
        }
        return Optional.ofNullable(given).filter(one -> !(one instanceof String text && ids.contains(text)));
    }

    private static boolean isAbout(Map<?, ?> row, Set<String> ids) {
        return NAMES.stream().anyMatch(name -> row.get(name) instanceof String id && ids.contains(id));
    }
}
