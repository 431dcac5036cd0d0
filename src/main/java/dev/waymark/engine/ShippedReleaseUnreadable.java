package dev.waymark.engine;

/** A shipped file cannot be read: the message names the file, the element and the line, and the application does not start. */
final class ShippedReleaseUnreadable extends RuntimeException {

    ShippedReleaseUnreadable(String message) {
        super(message);
    }
}
