package dev.waymark.proof.exploring;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What is known about the employee's choice in one situation. Each stage has a yes that was just heard, a no, or
 * something that may have changed since it was last asked, because the employee can change it at any time.
 */
public final class Facts {

    public static final int NO = 0;
    public static final int OPEN = 1;
    public static final int YES = 2;

    static final int NORMAL = 0;
    static final int WITHDRAWN = 1;
    static final int FROZEN = 2;

    private static final int STAGES_PER_WORD = 8;

    private final int stages;
    private final int[] taking;
    private final int[] writing;
    private int mode;
    private boolean asked;
    private boolean declined;
    private int lastChoice;
    private int leaving;

    Facts(int stages) {
        this.stages = stages;
        this.taking = new int[stages];
        this.writing = new int[stages];
    }

    static int words(int stages) {
        return stages == 0 ? 0 : 1 + (stages + STAGES_PER_WORD - 1) / STAGES_PER_WORD;
    }

    /** How many numbers it takes to write this down. */
    int size() {
        return words(stages);
    }

    void read(int[] state) {
        if (stages == 0) {
            return;
        }
        mode = state[0] & 3;
        asked = (state[0] & 4) != 0;
        declined = (state[0] & 8) != 0;
        lastChoice = state[0] >> 4 & 0xFFF;
        leaving = state[0] >> 16;
        for (int stage = 0; stage < stages; stage++) {
            var bits = state[1 + stage / STAGES_PER_WORD] >> 4 * (stage % STAGES_PER_WORD);
            taking[stage] = bits & 3;
            writing[stage] = bits >> 2 & 3;
        }
    }

    void write(int[] state) {
        if (stages == 0) {
            return;
        }
        state[0] = mode | (asked ? 4 : 0) | (declined ? 8 : 0) | lastChoice << 4 | leaving << 16;
        for (int stage = 0; stage < stages; stage++) {
            var bits = taking[stage] | writing[stage] << 2;
            state[1 + stage / STAGES_PER_WORD] |= bits << 4 * (stage % STAGES_PER_WORD);
        }
    }

    public boolean isWithdrawn() {
        return mode == WITHDRAWN;
    }

    public boolean isFrozen() {
        return mode == FROZEN;
    }

    /** Whether the employee was asked, or asked for a conversation, at all. */
    public boolean wasAsked() {
        return asked;
    }

    /** Whether something was declined at the choice with this number (from 1), and nothing has happened since. */
    public boolean declinedAt(int choice) {
        return declined && lastChoice == choice;
    }

    public int taking(int stage) {
        return taking[stage];
    }

    public int writing(int stage) {
        return writing[stage];
    }

    /** The stage that was just left out, from 0; -1 when none is being left. */
    public int leaving() {
        return leaving - 1;
    }

    void hear(int stage, boolean yes) {
        taking[stage] = yes ? YES : NO;
        declined |= !yes && asked;
        if (yes && leaving == stage + 1) {
            leaving = 0;
        }
    }

    void hearWriting(int stage, boolean yes) {
        writing[stage] = yes ? YES : NO;
        if (yes) {
            taking[stage] = YES;
        }
    }

    void declinedAll() {
        Arrays.setAll(taking, stage -> taking[stage] == OPEN ? NO : taking[stage]);
        declined |= asked;
    }

    /** The employee has said what they want; what it is shows when a diagram asks. */
    void choose(int choice) {
        Arrays.fill(taking, OPEN);
        Arrays.fill(writing, OPEN);
        mode = NORMAL;
        asked = true;
        declined = false;
        leaving = 0;
        lastChoice = choice;
    }

    void leaveOut(int stage) {
        taking[stage] = NO;
        writing[stage] = NO;
        leaving = stage + 1;
        declined = lastChoice > 0;
    }

    void talkOnly(int stage) {
        writing[stage] = NO;
    }

    void finish(int stage) {
        taking[stage] = NO;
        writing[stage] = NO;
    }

    void waitedLong() {
        declined = false;
    }

    /** Something else is waited for (-1: of no stage), so the stage before is no longer being left. */
    void begin(int stage) {
        if (leaving != stage + 1) {
            leaving = 0;
        }
    }

    void renew() {
        reset(NORMAL);
    }

    void withdraw() {
        reset(WITHDRAWN);
    }

    void freeze() {
        reset(FROZEN);
    }

    /** While people wait, what is not going on may change; {@code going} says of a stage whether it is. */
    void settle(IntPredicate going, IntPredicate hearsTalkOnly) {
        if (!asked) {
            return;
        }
        for (int stage = 0; stage < stages; stage++) {
            if (taking[stage] != YES || !going.test(stage)) {
                taking[stage] = OPEN;
                writing[stage] = OPEN;
            } else if (writing[stage] == NO || !hearsTalkOnly.test(stage)) {
                writing[stage] = OPEN;
            }
        }
    }

    /** The same knowledge in the numbers of another release; a stage that is new there may be wanted or not. */
    Facts carriedOver(Net from, Net to) {
        var carried = new Facts(to.stages().size());
        carried.mode = mode;
        carried.asked = asked;
        carried.declined = declined;
        carried.lastChoice =
                lastChoice == 0 ? 0 : to.choices().indexOf(from.choices().get(lastChoice - 1)) + 1;
        carried.leaving = leaving == 0 ? 0 : to.stage(from.stages().get(leaving - 1)) + 1;
        for (int stage = 0; stage < carried.stages; stage++) {
            var before = from.stage(to.stages().get(stage));
            carried.taking[stage] = before >= 0 ? taking[before] : asked ? OPEN : NO;
            carried.writing[stage] = before >= 0 ? writing[before] : asked ? OPEN : NO;
        }
        return carried;
    }

    private void reset(int toMode) {
        Arrays.fill(taking, NO);
        Arrays.fill(writing, NO);
        mode = toMode;
        asked = false;
        declined = false;
        lastChoice = 0;
        leaving = 0;
    }
}
