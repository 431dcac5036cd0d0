package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The demo company as a place: its units with their true sizes, most of whose members only count and never sign in. */
@Component
@ConditionalOnProperty(name = "waymark.demo", havingValue = "true")
class DemoCompany {

    private static final Map<String, Integer> SIZES = sizes();
    private static final List<String> FIRST_NAMES = List.of(
            "Aino", "Bruno", "Clara", "Daan", "Elif", "Farid", "Greta", "Henrik", "Iva", "Jonas", "Karin", "Luca");
    private static final List<String> LAST_NAMES =
            List.of("Arnold", "Brandt", "Costa", "Dahl", "Egger", "Fischer", "Graf", "Holm", "Ivers", "Jansen");

    private final EmployPerson employPerson;
    private final MoveToUnit moveToUnit;
    private final ChangeReportingLine changeReportingLine;
    private final Units units;
    private final Clock clock;

    DemoCompany(
            EmployPerson employPerson,
            MoveToUnit moveToUnit,
            ChangeReportingLine changeReportingLine,
            Units units,
            Clock clock) {
        this.employPerson = employPerson;
        this.moveToUnit = moveToUnit;
        this.changeReportingLine = changeReportingLine;
        this.units = units;
        this.clock = clock;
    }

    PersonId employ(NewPerson person, String unit, Instant since) {
        var id = employPerson.employ(person);
        move(id, unit, since);
        return id;
    }

    void move(PersonId person, String unit, Instant since) {
        moveToUnit.move(person, unit, since);
    }

    void lead(PersonId employee, Optional<PersonId> manager, Instant since) {
        changeReportingLine.change(employee, manager, since);
    }

    /** Adds colleagues without a password until each unit is as large as it is said to be. */
    void fillUp(Instant since) {
        var colleague = 0;
        for (var size : SIZES.entrySet()) {
            for (var there = membersOf(size.getKey()); there < size.getValue(); there++) {
                employ(colleague(colleague++), size.getKey(), since);
            }
        }
    }

    private int membersOf(String unit) {
        return units.findByName(unit)
                .map(known -> units.membersOf(known, clock.instant()).size())
                .orElse(0);
    }

    private static NewPerson colleague(int number) {
        var first = FIRST_NAMES.get(number % FIRST_NAMES.size());
        var last = LAST_NAMES.get(number / FIRST_NAMES.size() % LAST_NAMES.size());
        return NewPerson.named("colleague-%d".formatted(number + 1), first + " " + last);
    }

    private static Map<String, Integer> sizes() {
        var sizes = new LinkedHashMap<String, Integer>();
        sizes.put("Engineering", 41);
        sizes.put("Customer Service", 27);
        sizes.put("Operations", 19);
        sizes.put("Finance", 14);
        sizes.put("Legal", 3);
        return sizes;
    }
}
