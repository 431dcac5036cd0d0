package dev.waymark.engine;

/** Somebody else released meanwhile: what was to be released does not contain it. */
public final class NewerRelease extends RuntimeException {

    private final int number;

    NewerRelease(int number) {
        super("Release %d came in between; compare with it and release again".formatted(number));
        this.number = number;
    }

    /** The release that was faster. */
    public int number() {
        return number;
    }
}
