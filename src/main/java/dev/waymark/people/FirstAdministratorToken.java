package dev.waymark.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The word, printed once on the console of an empty installation, with which the first administrator is appointed. */
@Component
class FirstAdministratorToken {

    private static final int BYTES = 24;

    private final People people;
    private final Environment environment;
    private final String value;

    FirstAdministratorToken(People people, Environment environment) {
        this.people = people;
        this.environment = environment;
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        this.value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Compares in constant time. */
    boolean is(String typed) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), typed.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** To the console and not to the log, because logs are kept and passed on. */
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (people.count() > 0 || environment.getProperty("waymark.demo", Boolean.class, false)) {
            return;
        }
        System.out.printf("""

                Nobody is known here so far. Open /first-administrator and enter this token:

                    %s

                It works once, until this application stops.

                """, value);
    }
}
