package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the fictional company Nordlicht Instrumente, brought into an empty database in demo mode. */
@Component
@ConditionalOnProperty(name = "waymark.demo", havingValue = "true")
@Order(DemoPeople.BEFORE_THE_CONVERSATIONS)
class DemoPeople implements ApplicationRunner {

    /** Whoever seeds things about these people runs later. */
    static final int BEFORE_THE_CONVERSATIONS = 100;

    private static final String SERVICE = "Customer Service";
    private static final String ENGINEERING = "Engineering";
    private static final Duration LONG_AGO = Duration.ofDays(800);
    private static final Duration KENJI_MOVED = Duration.ofDays(2);

    private final People people;
    private final DemoCompany company;
    private final Clock clock;
    private final Map<String, PersonId> ids = new HashMap<>();

    DemoPeople(People people, DemoCompany company, Clock clock) {
        this.people = people;
        this.company = company;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (people.count() > 0) {
            return;
        }
        var founded = clock.instant().minus(LONG_AGO);
        employ("ingrid", "HR", "Europe/Oslo", founded, Role.PROCESS_OWNER);
        employ("nils", "HR", "Europe/Oslo", founded, Role.PROCESS_OWNER);
        employ("ruth", "HR", "Europe/Berlin", founded, Role.AUDITOR);
        employ("marek", ENGINEERING, "Europe/Prague", founded, Role.MANAGER);
        employ("amara", SERVICE, "Europe/London", founded, Role.MANAGER);
        employ("leyla", ENGINEERING, "Europe/Berlin", founded);
        employ("tomas", ENGINEERING, "Europe/Madrid", founded);
        employ("hanna", SERVICE, "Europe/Stockholm", founded);
        employ("jo", SERVICE, "Africa/Johannesburg", founded);
        employ("kenji", SERVICE, "Asia/Tokyo", founded);
        drawLines(founded);
        moveKenji(clock.instant().minus(KENJI_MOVED));
        company.fillUp(founded);
    }

    private void employ(String login, String unit, String zone, Instant since, Role... roles) {
        var name = DemoPerson.ALL.stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseThrow()
                .name();
        var language = List.of("leyla", "ruth").contains(login) ? Locale.GERMAN : Locale.ENGLISH;
        var person = NewPerson.named(login, name, roles)
                .withPassword(DemoPerson.PASSWORD)
                .at(language, ZoneId.of(zone));
        ids.put(login, company.employ(person, unit, since));
    }

    private void drawLines(Instant since) {
        Map.of("leyla", "marek", "tomas", "marek", "hanna", "amara", "jo", "amara", "kenji", "amara")
                .forEach((employee, manager) -> company.lead(id(employee), Optional.of(id(manager)), since));
    }

    private void moveKenji(Instant since) {
        company.move(id("kenji"), ENGINEERING, since);
        company.lead(id("kenji"), Optional.of(id("marek")), since);
    }

    private PersonId id(String login) {
        return Optional.ofNullable(ids.get(login)).orElseThrow();
    }
}
