package dev.waymark.people;

/** Somebody already signs in under this name. */
public class LoginTaken extends RuntimeException {

    LoginTaken() {
        super("This login belongs to somebody already; choose another one");
    }
}
