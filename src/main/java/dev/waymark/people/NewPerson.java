package dev.waymark.people;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Somebody who is about to be known here. Without a password they are on record but cannot sign in with one. */
public record NewPerson(
        String login, String name, Optional<String> password, Locale locale, ZoneId zone, Set<Role> roles) {

    private static final int LONGEST_NAME = 200;

    public NewPerson {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to %d characters".formatted(LONGEST_NAME));
        }
        roles = Set.copyOf(roles);
    }

    /** An employee with the given further roles, speaking English, in Berlin's zone. */
    public static NewPerson named(String login, String name, Role... roles) {
        var all = new HashSet<>(Set.of(roles));
        all.add(Role.EMPLOYEE);
        return new NewPerson(login, name, Optional.empty(), Locale.ENGLISH, ZoneId.of("Europe/Berlin"), all);
    }

    public NewPerson withPassword(String secret) {
        return new NewPerson(login, name, Optional.of(secret), locale, zone, roles);
    }

    public NewPerson at(Locale language, ZoneId home) {
        return new NewPerson(login, name, password, language, home, roles);
    }

    @Override
    public String toString() {
        return "NewPerson";
    }
}
