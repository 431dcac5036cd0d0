package dev.waymark.bench;

/** One way to do something, to be timed against another. */
record Candidate(String name, Work work) {

    /** What is timed; whatever it returns is kept, so that it cannot be optimised away. */
    interface Work {
        Object once() throws Exception;
    }
}
