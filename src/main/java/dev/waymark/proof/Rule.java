package dev.waymark.proof;

/** One promise that every release keeps; the statements are those of the specification, in plain words. */
public enum Rule {
    R1(
            "choice first",
            "Nothing is asked about a part before the employee has said yes to it.",
            "Let every way to the step lead through the employee’s choice, and ask “was it chosen” before it."),
    R2(
            "withdraw anywhere",
            "Wherever the conversation stands, the employee can withdraw at once; after that only a fixed notice and the erasing follow.",
            "Put the event “the employee ends everything” on the whole process, so that it works at every moment, let it interrupt, and after it only erase."),
    R3(
            "leave out anywhere",
            "While a part goes on, the employee can leave it out at once; it does not come back in this round, and the next part or the end follows.",
            "Put the event “the employee leaves out” on the border of the part, let it interrupt, and lead on to the next part."),
    R4(
            "silence is not yes",
            "Silence, a time that has run out or an unclear answer never counts as a yes.",
            "Let the way “otherwise” and every timer lead away from the part."),
    R5(
            "timers",
            "A time limit on a task of the employee only reminds the employee, or ends quietly; its length is inside the limits.",
            "Let what follows a timer on a task of the employee only remind the employee, or end quietly; take anything else away. How long a timer may be, and how often it may remind, stands with the policies."),
    R6(
            "only the two",
            "Tasks go to the employee or to the manager, and to nobody else.",
            "Give every task to the employee or to the manager. A task that only tells of the employee’s silence goes away instead."),
    R7(
            "fixed words",
            "What the manager is told on a way out is one of the fixed, neutral sentences.",
            "Say one of the fixed sentences W1 to W6."),
    R8(
            "no code",
            "The diagrams contain no program code and bring in nothing from elsewhere.",
            "Use only what the palette offers; take out what it does not."),
    R9(
            "no nagging",
            "After a no, the same is not asked again before the waiting period is over, unless the employee begins.",
            "Ask again only after the waiting period, which is at least 90 days, or when the employee begins by themselves."),
    R10(
            "forms",
            "Every form is there; no text about story or visions is required, and nobody reads more than the catalogue allows.",
            "Open the form: each field says who can read it, and no field of life story or visions is required."),
    R11(
            "talk only",
            "Where the employee wants to talk only, nothing is to be written.",
            "Ask “was it chosen with notes” before each form with free text."),
    R12(
            "sound",
            "From everywhere an end can be reached; nothing gets stuck, and nothing is drawn that cannot be reached.",
            "See that each step can be reached, leads to an end, and that ways that part come together again."),
    R13(
            "operations",
            "Everything that is named is there, and what was worked on is cleared away in time.",
            "Follow the message: a form, a diagram or a word is named that the draft does not have."),
    R14(
            "new manager",
            "When the manager changes, everything rests at once: the former manager keeps nothing, and it goes on only as the employee decides.",
            "Put the event “the manager changed” on the whole process, and let it interrupt."),
    R15(
            "upgrade",
            "Running conversations move to a new release only where no promise could break.",
            "Leave running conversations on their release.");

    private final String title;
    private final String statement;
    private final String mend;

    Rule(String title, String statement, String mend) {
        this.title = title;
        this.statement = statement;
        this.mend = mend;
    }

    /** The rule in two or three words, as the specification calls it. */
    public String title() {
        return title;
    }

    /** What it promises, in one sentence for everybody. */
    public String statement() {
        return statement;
    }

    /** What whoever draws does about it when it does not hold. */
    public String mend() {
        return mend;
    }
}
