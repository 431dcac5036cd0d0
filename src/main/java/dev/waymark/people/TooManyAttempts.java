package dev.waymark.people;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Signing in was tried so often in vain that it has to rest for a while. */
public class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration rest;

    TooManyAttempts(Duration rest) {
        super("Too many attempts to sign in; possible again in " + rest);
        this.rest = rest;
    }

    /** Rounded up, so that who waits that long is let in. */
    public long minutes() {
        return Math.max(1, rest.plusSeconds(59).toMinutes());
    }
}
