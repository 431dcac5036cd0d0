package dev.waymark.vault;

/** Who may read an entry. */
public enum Visibility {
    /** One person: who wrote it, or who took it back. */
    PRIVATE,
    /** Both sides of the conversation. */
    SHARED
}
