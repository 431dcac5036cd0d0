package dev.waymark.proof.exploring;

import dev.waymark.proof.Rule;

/** Something that was noticed in the middle of a run, after {@code length} elements. */
record Noticed(Rule rule, Node at, String message, int length) {}
