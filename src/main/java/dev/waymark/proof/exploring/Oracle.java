package dev.waymark.proof.exploring;

import java.util.Arrays;

/** Plays every combination of what nobody can foresee: the same run is repeated until each answer was given once. */
final class Oracle {

    private static final int MOST = 1 << 17;

    private int[] answers = new int[16];
    private int[] options = new int[16];
    private int given;
    private int combinations;
    private int length;

    /** One of {@code count} possibilities, from 0. */
    int choose(int count) {
        if (count <= 1) {
            return 0;
        }
        if (given == length) {
            if (length == answers.length) {
                answers = Arrays.copyOf(answers, length * 2);
                options = Arrays.copyOf(options, length * 2);
            }
            answers[length] = 0;
            options[length] = count;
            length++;
        }
        return answers[given++];
    }

    boolean yes() {
        return choose(2) == 0;
    }

    void begin() {
        length = 0;
        given = 0;
    }

    /** Whether there are more combinations than anybody can wait for. */
    boolean isExhausted() {
        return combinations > MOST;
    }

    /** Prepares the next combination; {@code false} when all were played, or too many. */
    boolean again() {
        if (++combinations > MOST) {
            return false;
        }
        while (length > 0 && answers[length - 1] == options[length - 1] - 1) {
            length--;
        }
        given = 0;
        if (length == 0) {
            return false;
        }
        answers[length - 1]++;
        return true;
    }
}
