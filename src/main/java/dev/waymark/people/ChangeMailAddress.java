package dev.waymark.people;

import dev.waymark.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says where mail reaches somebody. */
@Service
public class ChangeMailAddress {

    private static final int LONGEST = 254;

    private final People people;

    ChangeMailAddress(People people) {
        this.people = people;
    }

    @Transactional
    public void change(PersonId person, String address) {
        if (!address.contains("@")
                || address.length() > LONGEST
                || address.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("A mail address has an @ and at most %d characters".formatted(LONGEST));
        }
        people.require(person).isReachedAt(address);
    }
}
