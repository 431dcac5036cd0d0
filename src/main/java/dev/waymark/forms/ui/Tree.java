package dev.waymark.forms.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes answers under keys whose dots lead into nested objects. */
final class Tree {

    private Tree() {}

    @SuppressWarnings("unchecked")
    static void put(Map<String, Object> tree, String key, Object value) {
        var dot = key.indexOf('.');
        if (dot < 0) {
            tree.put(key, value);
            return;
        }
        var inner = tree.computeIfAbsent(key.substring(0, dot), name -> new LinkedHashMap<String, Object>());
        put((Map<String, Object>) inner, key.substring(dot + 1), value);
    }
}
