package dev.waymark.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody answered: an unchangeable tree of texts, exact numbers, yes/no, lists and rows. Never shows its content. */
public final class Answers {

    private static final Answers NONE = new Answers(Map.of());

    private final Map<String, Object> tree;

    private Answers(Map<String, Object> tree) {
        this.tree = tree;
    }

    public static Answers none() {
        return NONE;
    }

    /** Copies a tree of maps, lists, texts, numbers, booleans and dates; nulls vanish. */
    public static Answers of(Map<String, ?> tree) {
        return new Answers(JsonTree.copy(tree));
    }

    /** Reads a JSON object, for instance a draft. */
    public static Answers ofJson(String json) {
        try {
            var node = SafeJson.read(json);
            if (node.isObject()) {
                return new Answers(JsonTree.plainObject(node));
            }
        } catch (JsonProcessingException unreadable) {
            // Its message could quote an answer, so it goes no further.
        }
        throw new IllegalArgumentException("These are no answers: a JSON object is needed");
    }

    public String toJson() {
        return SafeJson.write(tree);
    }

    /** The tree as unchangeable maps and lists. */
    public Map<String, Object> tree() {
        return tree;
    }

    public boolean isEmpty() {
        return tree.isEmpty();
    }

    /** The answer at a key; dots lead into nested objects. */
    public Optional<Object> find(String key) {
        return JsonTree.find(tree, key);
    }

    public Optional<String> text(String key) {
        return find(key).filter(String.class::isInstance).map(String.class::cast);
    }

    public Optional<BigDecimal> number(String key) {
        return find(key).flatMap(ExactNumber::of);
    }

    public boolean checked(String key) {
        return find(key).filter(Boolean.TRUE::equals).isPresent();
    }

    public Optional<LocalDate> date(String key) {
        return find(key).flatMap(JsonTree::day);
    }

    /** The chosen values of a field that takes several. */
    public List<String> texts(String key) {
        return list(key).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** The rows of a list. */
    public List<Answers> rows(String key) {
        return list(key).stream()
                .filter(Map.class::isInstance)
                .map(row -> new Answers(JsonTree.object(row)))
                .toList();
    }

    public Answers with(String key, @Nullable Object value) {
        var changed = new LinkedHashMap<>(tree);
        if (value == null) {
            changed.remove(key);
        } else {
            JsonTree.put(changed, key, value);
        }
        return of(changed);
    }

    private List<Object> list(String key) {
        return find(key).map(JsonTree::list).orElse(List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers answers && answers.tree.equals(tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    @Override
    public String toString() {
        return "Answers[%d]".formatted(tree.size());
    }
}
