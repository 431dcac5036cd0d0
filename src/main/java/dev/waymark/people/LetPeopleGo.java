package dev.waymark.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever's last day is over where they live does not work here any more, and the other modules are told once. */
@Service
class LetPeopleGo {

    /** Somewhere the day is over half a day before it is over in Greenwich. */
    private static final int EARLIEST_ZONE = 1;

    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetPeopleGo(People people, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Two nodes at once are the same as one: the version of a person lets only one of them finish. */
    @Scheduled(cron = "${waymark.people.let-go:30 2 * * * *}")
    @Transactional
    public void letGo() {
        var latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(EARLIEST_ZONE);
        people.activeThoughLeavingBy(latest).stream().filter(this::isOver).forEach(person -> {
            person.leave();
            people.save(person);
            events.publishEvent(new PersonLeft(person.id()));
        });
    }

    private boolean isOver(Person person) {
        var today = LocalDate.ofInstant(clock.instant(), person.zone());
        return person.lastDay().filter(today::isAfter).isPresent();
    }
}
