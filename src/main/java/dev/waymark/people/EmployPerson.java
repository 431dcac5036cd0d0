package dev.waymark.people;

import dev.waymark.shared.PersonId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody starts to work here. */
@Service
public class EmployPerson {

    private final People people;
    private final PasswordEncoder passwords;

    EmployPerson(People people, PasswordEncoder passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    @Transactional
    public PersonId employ(NewPerson person) {
        if (people.findByLogin(new Login(person.login()).value()).isPresent()) {
            throw new LoginTaken();
        }
        var hash = person.password().map(passwords::encode).orElse(null);
        return people.save(new Person(PersonId.create(), person, hash)).id();
    }
}
