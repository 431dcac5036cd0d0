package dev.waymark.vault;

import dev.waymark.shared.PersonId;
import java.time.Instant;

/** One line of the reader log: who opened which section, when, and by which way it left the vault. */
public record Reading(int number, PersonId person, String section, Reader.Channel channel, Instant at) {}
