package dev.waymark.proof;

/** A diagram says something that the language of the diagrams does not have (rule R8). */
public final class NotInTheLanguage extends RuntimeException {

    NotInTheLanguage(String message) {
        super(message);
    }
}
