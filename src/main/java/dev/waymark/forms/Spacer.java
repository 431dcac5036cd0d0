package dev.waymark.forms;

/** Empty space between two parts of a form. */
public record Spacer(Head head) implements Component {}
