package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever holds the token of an empty installation becomes its first administrator. */
@Service
public class AppointFirstAdministrator {

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_FOR_BCRYPT = 72;

    private final People people;
    private final EmployPerson employPerson;
    private final FirstAdministratorToken token;

    AppointFirstAdministrator(People people, EmployPerson employPerson, FirstAdministratorToken token) {
        this.people = people;
        this.employPerson = employPerson;
        this.token = token;
    }

    /** Whether there is anybody to appoint: only as long as nobody is known here. */
    public boolean isPossible() {
        return people.count() == 0;
    }

    @Transactional
    public synchronized PersonId appoint(String typedToken, String login, String name, String password) {
        if (!isPossible() || !token.is(typedToken)) {
            throw new TokenNotValid();
        }
        if (password.length() < SHORTEST_PASSWORD
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_FOR_BCRYPT) {
            throw new PasswordNotGoodEnough();
        }
        return employPerson.employ(NewPerson.named(login, name, Role.ADMIN).withPassword(password));
    }
}
