package dev.waymark.proof.reading;

/** One sequence flow; {@code condition} is empty where it has none. */
public record Flow(String id, Element source, Element target, String condition, int line) {}
