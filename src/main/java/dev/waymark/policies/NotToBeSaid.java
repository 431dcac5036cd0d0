package dev.waymark.policies;

import java.util.Locale;

/** A sentence was worded in a way that would give somebody away, ask for something, or lose a name. */
public class NotToBeSaid extends RuntimeException {

    private final Problem problem;
    private final Locale language;
    private final String what;

    NotToBeSaid(Problem problem, Locale language, String what) {
        super("A sentence cannot be worded so in %s: %s %s".formatted(language.getLanguage(), problem, what));
        this.problem = problem;
        this.language = language;
        this.what = what;
    }

    /** What is wrong with it. */
    public enum Problem {
        EMPTY,
        TOO_LONG,
        LOST,
        BRACES,
        ASKS,
        FORBIDDEN
    }

    public Problem problem() {
        return problem;
    }

    public Locale language() {
        return language;
    }

    /** The word, the place or the number that it is about. */
    public String what() {
        return what;
    }
}
