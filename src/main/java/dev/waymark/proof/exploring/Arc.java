package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.Flow;

/** One sequence flow of the composed release. */
record Arc(int index, Flow flow, Node source, Node target, Condition condition) {

    boolean isDefault() {
        var fallback = source.element().attribute("default");
        return !fallback.isEmpty() && fallback.equals(flow.id());
    }
}
