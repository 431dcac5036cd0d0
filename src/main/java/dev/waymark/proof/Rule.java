package dev.waymark.proof;

/** One promise that every release keeps; the statements are those of the specification. */
public enum Rule {
    R1("choice first"),
    R2("withdraw anywhere"),
    R3("leave out anywhere"),
    R4("silence is not yes"),
    R5("timers"),
    R6("only the two"),
    R7("fixed words"),
    R8("no code"),
    R9("no nagging"),
    R10("forms"),
    R11("talk only"),
    R12("sound"),
    R13("operations"),
    R14("new manager"),
    R15("upgrade");

    private final String title;

    Rule(String title) {
        this.title = title;
    }

    /** The rule in two or three words, as the specification calls it. */
    public String title() {
        return title;
    }
}
