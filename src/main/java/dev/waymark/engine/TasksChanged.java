package dev.waymark.engine;

import dev.waymark.shared.PersonId;

/** Something arrived in, or went from, a person's task list. */
public record TasksChanged(PersonId person) {}
