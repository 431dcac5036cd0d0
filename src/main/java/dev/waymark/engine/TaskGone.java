package dev.waymark.engine;

/** The task is not open, never was, or waits for somebody else: the three cannot be told apart. */
public final class TaskGone extends RuntimeException {

    public TaskGone() {
        super("This task is no longer needed");
    }
}
