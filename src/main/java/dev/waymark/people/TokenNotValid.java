package dev.waymark.people;

/** The token for the first administrator is not the one on the console, or it has been used. */
public class TokenNotValid extends RuntimeException {

    TokenNotValid() {
        super("This is not the token on the console of this start, or somebody has been appointed with it");
    }
}
