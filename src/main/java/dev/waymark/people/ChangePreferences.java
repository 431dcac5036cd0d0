package dev.waymark.people;

import dev.waymark.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person says how they like to be shown things. */
@Service
public class ChangePreferences {

    private final People people;

    ChangePreferences(People people) {
        this.people = people;
    }

    @Transactional
    public void change(PersonId id, Preferences preferences) {
        var person = people.require(id);
        person.prefer(preferences);
        people.save(person);
    }
}
