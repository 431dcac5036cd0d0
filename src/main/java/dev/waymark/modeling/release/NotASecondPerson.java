package dev.waymark.modeling.release;

/** Somebody would approve what they drew or proposed themselves, or may not approve at all. */
public final class NotASecondPerson extends RuntimeException {

    NotASecondPerson() {
        super("A process owner or auditor who neither began this draft nor proposed it has to approve it");
    }
}
