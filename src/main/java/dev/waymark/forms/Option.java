package dev.waymark.forms;

/** One answer to choose. */
public record Option(String value, Wording label) {}
