package dev.waymark.people;

/** A line that would make somebody lead themselves, directly or through others. */
public class LinesInACircle extends RuntimeException {

    LinesInACircle() {
        super("Nobody can lead themselves, directly or through others; choose another manager");
    }
}
