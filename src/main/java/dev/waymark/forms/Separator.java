package dev.waymark.forms;

/** A line between two parts of a form. */
public record Separator(Head head) implements Component {}
