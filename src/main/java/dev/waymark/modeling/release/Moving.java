package dev.waymark.modeling.release;

/**
 * How far moving has come. The numbers are for the screen to round.
 *
 * @param stayed those that stay where they stand; moving again later may reach them
 */
public record Moving(int moved, int stayed, int all, boolean done) {

    static Moving begin(int all) {
        return new Moving(0, 0, all, all == 0);
    }

    Moving oneMore(boolean hasMoved) {
        var now = new Moving(moved + (hasMoved ? 1 : 0), stayed + (hasMoved ? 0 : 1), all, false);
        return new Moving(now.moved, now.stayed, all, now.moved + now.stayed == all);
    }
}
