package dev.waymark.policies;

/**
 * A policy that no diagram carries (F23), with what it is until HR says otherwise and how far it may go. Timers of
 * diagrams have their limits in the proof.
 */
public enum PolicyKey {

    /** How often a plan is answered in writing before the two talk instead. */
    PLAN_ROUNDS("T8", 2, 1, 3, Unit.TIMES),

    /** How long a manager cannot invite again somebody whom they had a conversation with, or wanted one. */
    WAITING_PERIOD("T13", 180, 90, 365, Unit.DAYS),

    /** How long a conversation that has become the employee's alone is kept. */
    ARCHIVE("T14", 12, 0, 24, Unit.MONTHS),

    /** How long the neutral line stands that a manager reads of what has ended. */
    NEUTRAL_LINE("T15", 30, 1, 30, Unit.DAYS),

    /** How long the last backup with a key that is gone may live, as employees are told. */
    BACKUPS("T16", 30, 7, 35, Unit.DAYS),

    /** How long after somebody's last day they are erased; never at once, so that a mistake can be put right. */
    LEAVERS("T17", 30, 7, 60, Unit.DAYS),

    /** The smallest number of conversations that HR is told of. */
    SMALLEST_NUMBER("k", 5, 5, 1000, Unit.CONVERSATIONS);

    private final String code;
    private final int shipped;
    private final int least;
    private final int most;
    private final Unit unit;

    PolicyKey(String code, int shipped, int least, int most, Unit unit) {
        this.code = code;
        this.shipped = shipped;
        this.least = least;
        this.most = most;
        this.unit = unit;
    }

    /** What a policy counts. */
    public enum Unit {
        TIMES,
        DAYS,
        MONTHS,
        CONVERSATIONS
    }

    /** What the specification calls it, such as {@code T13}. */
    public String code() {
        return code;
    }

    public int shipped() {
        return shipped;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public Unit unit() {
        return unit;
    }

    public boolean allows(int value) {
        return least <= value && value <= most;
    }
}
