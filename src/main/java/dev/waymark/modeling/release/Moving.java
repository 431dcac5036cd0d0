package dev.waymark.modeling.release;

/**
 * How far moving has come, in conversations that count: whoever was only invited moves along and is in no number, or the
 * difference would tell how many gave no answer. The numbers are for the screen to round.
 *
 * @param stayed those that stay where they stand; moving again later may reach them
 */
public record Moving(int moved, int stayed, boolean done) {

    static Moving begin() {
        return new Moving(0, 0, false);
    }

    Moving oneMore(boolean hasMoved) {
        return new Moving(moved + (hasMoved ? 1 : 0), stayed + (hasMoved ? 0 : 1), false);
    }

    Moving end() {
        return new Moving(moved, stayed, true);
    }
}
