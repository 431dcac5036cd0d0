package dev.waymark.people;

import dev.waymark.shared.PersonId;

/** Somebody's last day here is over. */
public record PersonLeft(PersonId person) {}
