package dev.waymark.conversations;

/** The fixed neutral sentences that a manager may be told; their wording is in the messages, word for word. */
public enum Sentence {
    W1,
    W2,
    W3,
    W4,
    W5,
    W6
}
