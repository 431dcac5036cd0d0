package dev.waymark.proof.exploring;

/** Where a run may come to rest. */
public enum Pace {

    /** Where Camunda 7 commits: at tasks, events and asynchronous steps; joins count arrivals. */
    ENGINE,

    /** On every flow and in every activity, as the textbook has it; joins need one token on each flow. */
    EVERY_STEP
}
