package dev.waymark.e2e;

import dev.waymark.shared.PersonId;

/** Somebody who was hired for one test. */
public record Hired(PersonId id, String login, String name, String mailAddress) {}
