package dev.waymark.proof.exploring;

/** What an element means to the two people, by the vocabulary; most elements mean nothing beyond what they do. */
public enum Role {
    NONE,
    CHOICE,
    COLLECT,
    ANSWER,
    TALK,
    NOTICE,
    REMIND,
    ERASE,
    WITHDRAW,
    LEAVE_OUT,
    TALK_ONLY,
    FREEZE
}
