package dev.waymark.proof;

/** Something was typed that {@code prove} cannot do. */
final class NotACommand extends Exception {

    NotACommand(String message) {
        super(message, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
