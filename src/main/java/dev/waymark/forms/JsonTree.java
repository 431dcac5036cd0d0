package dev.waymark.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Trees of texts, exact numbers, yes/no, lists and objects, as plain Java; nothing empty in them. */
final class JsonTree {

    private JsonTree() {}

    static Optional<Object> plain(JsonNode node) {
        if (node.isTextual()) {
            return Optional.of(node.textValue());
        }
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue());
        }
        if (node.isNumber()) {
            var number = node.decimalValue();
            return Optional.of(ExactNumber.isOfHumanSize(number) ? number : node.asText());
        }
        if (node.isArray()) {
            var list = new ArrayList<Object>();
            node.forEach(item -> plain(item).ifPresent(list::add));
            return Optional.of(Collections.unmodifiableList(list));
        }
        return node.isObject() ? Optional.of(plainObject(node)) : Optional.empty();
    }

    static Map<String, Object> plainObject(JsonNode node) {
        var object = new LinkedHashMap<String, Object>();
        node.properties()
                .forEach(field -> plain(field.getValue()).ifPresent(value -> object.put(field.getKey(), value)));
        return Collections.unmodifiableMap(object);
    }

    /** An unchangeable copy; dates become texts, all numbers exact, nulls vanish. */
    static Map<String, Object> copy(Map<?, ?> given) {
        var object = new LinkedHashMap<String, Object>();
        given.forEach((key, value) -> copy(value).ifPresent(copied -> object.put(String.valueOf(key), copied)));
        return Collections.unmodifiableMap(object);
    }

    private static Optional<Object> copy(@Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map<?, ?> map) {
            return Optional.of(copy(map));
        }
        if (value instanceof Iterable<?> items) {
            var list = new ArrayList<Object>();
            items.forEach(item -> copy(item).ifPresent(list::add));
            return Optional.of(Collections.unmodifiableList(list));
        }
        return Optional.of(copyLeaf(value));
    }

    private static Object copyLeaf(Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        if (value instanceof Temporal || value instanceof Enum<?>) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "Answers hold texts, numbers and yes/no, no " + value.getClass().getSimpleName());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Object>) list : List.of();
    }

    /** What stands at a key with dots. */
    static Optional<Object> find(Map<String, Object> tree, String key) {
        if (tree.containsKey(key)) {
            return Optional.ofNullable(tree.get(key));
        }
        var dot = key.indexOf('.');
        return dot < 0 ? Optional.empty() : find(object(tree.get(key.substring(0, dot))), key.substring(dot + 1));
    }

    /** Puts a value at a key with dots into a tree that is still being built. */
    static void put(Map<String, Object> tree, String key, Object value) {
        var dot = key.indexOf('.');
        if (dot < 0) {
            tree.put(key, value);
            return;
        }
        var inner = new LinkedHashMap<>(object(tree.get(key.substring(0, dot))));
        put(inner, key.substring(dot + 1), value);
        tree.put(key.substring(0, dot), inner);
    }

    /** A day, from a date or a text that is one. */
    static Optional<LocalDate> day(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return Optional.of(day);
        }
        return value instanceof String text ? Days.find(text) : Optional.empty();
    }
}
