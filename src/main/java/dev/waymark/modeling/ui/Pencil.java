package dev.waymark.modeling.ui;

import java.util.Map;

/** Writes a change of one element into the diagram; what may be written stands in {@code diagram-changes.js}. */
interface Pencil {

    void change(String element, Map<String, String> wanted);
}
