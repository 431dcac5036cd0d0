package dev.waymark.proof.reading;

/** One sequence flow; {@code name} is what people read on it; it and {@code condition} are empty where there is none. */
public record Flow(String id, String name, Element source, Element target, String condition, int line) {}
