package dev.waymark.people;

/** A password that is too easy to guess, or longer than can be kept. */
public class PasswordNotGoodEnough extends RuntimeException {

    PasswordNotGoodEnough() {
        super("A password has at least 12 characters and at most 72 bytes; several words are easy to remember");
    }
}
