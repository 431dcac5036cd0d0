package dev.waymark.vault;

import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;

/** Whose draft of which form it is; there is at most one. */
public record DraftKey(Owner owner, FormId form, PersonId person) {}
