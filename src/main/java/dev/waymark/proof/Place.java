package dev.waymark.proof;

/** Where a conversation is: an activity or event in a diagram, by its ids. */
public record Place(String process, String activity) {}
