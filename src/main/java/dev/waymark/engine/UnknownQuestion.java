package dev.waymark.engine;

/** A diagram asks something that nobody answers. */
public final class UnknownQuestion extends RuntimeException {

    public UnknownQuestion(String name, String what) {
        super("No diagram can ask ${%s.%s}: nothing answers it".formatted(name, what));
    }
}
