package dev.waymark.conversations;

/** How an employee takes part in a stage they said yes to. */
public enum Mode {
    /** With notes that both can read. */
    NOTES,
    /** The talk alone; nothing about it is written. */
    TALK_ONLY
}
