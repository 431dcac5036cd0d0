package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom an employee may ask for a conversation: whoever leads them, and everybody else on the list that HR keeps (F02, F23). */
@Component
public class EligibleManagers {

    private static final Logger log = LoggerFactory.getLogger(EligibleManagers.class);

    private final People people;
    private final ReportingLines lines;
    private final Clock clock;

    EligibleManagers(People people, ReportingLines lines, Clock clock) {
        this.people = people;
        this.lines = lines;
        this.clock = clock;
    }

    public List<Person> of(PersonId employee) {
        var own = lines.managerOf(employee, clock.instant());
        return all().stream()
                .filter(person -> !person.id().equals(employee))
                .filter(person -> !person.askedByOwnOnly()
                        || own.filter(person.id()::equals).isPresent())
                .toList();
    }

    /** Everybody who leads, on the list or not. */
    public List<Person> all() {
        return people.activeWith(Role.MANAGER);
    }

    /** From now on these are asked only by those they lead, and all others by anyone. What was asked before goes on. */
    @Transactional
    public void keepToTheirOwn(Set<PersonId> managers) {
        for (Person person : all()) {
            var kept = managers.contains(person.id());
            if (kept != person.askedByOwnOnly()) {
                if (kept) {
                    person.letBeAskedByOwnOnly();
                } else {
                    person.letBeAskedByAnyone();
                }
                people.save(person);
                log.info("{} is asked by {} from now on", person.id(), kept ? "their own" : "anyone");
            }
        }
    }
}
