package dev.waymark.forms;

/** A component of a type that is not shown; a message stands in its place and the rest of the form works. */
public record Unsupported(Head head) implements Component {}
