package dev.waymark.engine;

/** A conversation stays on its release for now, because of where it stands or because it does not run. */
public final class CannotMove extends RuntimeException {

    CannotMove() {
        super("From where this conversation stands it cannot move to the other release; it stays on its own");
    }
}
