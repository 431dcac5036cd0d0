package dev.waymark.proof;

/** One promise that every release keeps; the statements are those of the specification, in plain words. */
public enum Rule {
    R1("choice first", "Nothing is asked about a part before the employee has said yes to it."),
    R2(
            "withdraw anywhere",
            "Wherever the conversation stands, the employee can withdraw at once; after that only a fixed notice and the erasing follow."),
    R3(
            "leave out anywhere",
            "While a part goes on, the employee can leave it out at once; it does not come back in this round, and the next part or the end follows."),
    R4("silence is not yes", "Silence, a time that has run out or an unclear answer never counts as a yes."),
    R5(
            "timers",
            "A time limit on a task of the employee only reminds the employee, or ends quietly; its length is inside the limits."),
    R6("only the two", "Tasks go to the employee or to the manager, and to nobody else."),
    R7("fixed words", "What the manager is told on a way out is one of the fixed, neutral sentences."),
    R8("no code", "The diagrams contain no program code and bring in nothing from elsewhere."),
    R9(
            "no nagging",
            "After a no, the same is not asked again before the waiting period is over, unless the employee begins."),
    R10(
            "forms",
            "Every form is there; no text about story or visions is required, and nobody reads more than the catalogue allows."),
    R11("talk only", "Where the employee wants to talk only, nothing is to be written."),
    R12(
            "sound",
            "From everywhere an end can be reached; nothing gets stuck, and nothing is drawn that cannot be reached."),
    R13("operations", "Everything that is named is there, and what was worked on is cleared away in time."),
    R14(
            "new manager",
            "When the manager changes, everything rests at once: the former manager keeps nothing, and it goes on only as the employee decides."),
    R15("upgrade", "Running conversations move to a new release only where no promise could break.");

    private final String title;
    private final String statement;

    Rule(String title, String statement) {
        this.title = title;
        this.statement = statement;
    }

    /** The rule in two or three words, as the specification calls it. */
    public String title() {
        return title;
    }

    /** What it promises, in one sentence for everybody. */
    public String statement() {
        return statement;
    }
}
