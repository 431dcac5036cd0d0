package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory says which day is somebody's last one here, ahead of time or afterwards, or that they stay after all. */
@Service
public class RecordLastDay {

    private final People people;
    private final LetPeopleGo letPeopleGo;
    private final ApplicationEventPublisher events;

    RecordLastDay(People people, LetPeopleGo letPeopleGo, ApplicationEventPublisher events) {
        this.people = people;
        this.letPeopleGo = letPeopleGo;
        this.events = events;
    }

    /** Empty when they stay. What was erased after a last day that lies long ago does not come back. */
    @Transactional
    public void record(PersonId id, Optional<LocalDate> lastDay) {
        var person = people.require(id);
        person.staysUntil(lastDay.orElse(null));
        people.save(person);
        letPeopleGo.letGo();
        if (lastDay.isPresent() && person.active()) {
            events.publishEvent(new LastDayRecorded(id));
        }
    }
}
