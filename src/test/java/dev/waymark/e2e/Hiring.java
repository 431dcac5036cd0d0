package dev.waymark.e2e;

import dev.waymark.people.ChangeMailAddress;
import dev.waymark.people.ChangePreferences;
import dev.waymark.people.ChangeReportingLine;
import dev.waymark.people.DemoPerson;
import dev.waymark.people.EmployPerson;
import dev.waymark.people.NewPerson;
import dev.waymark.people.People;
import dev.waymark.people.Role;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Brings people into the company for one test, so that no test meets the people of another. */
@TestComponent
public class Hiring {

    private final EmployPerson employPerson;
    private final ChangeMailAddress changeMailAddress;
    private final ChangeReportingLine changeReportingLine;
    private final ChangePreferences changePreferences;
    private final People people;
    private final Clock clock;

    Hiring(
            EmployPerson employPerson,
            ChangeMailAddress changeMailAddress,
            ChangeReportingLine changeReportingLine,
            ChangePreferences changePreferences,
            People people,
            Clock clock) {
        this.employPerson = employPerson;
        this.changeMailAddress = changeMailAddress;
        this.changeReportingLine = changeReportingLine;
        this.changePreferences = changePreferences;
        this.people = people;
        this.clock = clock;
    }

    public Hired manager(String name) {
        return hire(name, Role.MANAGER);
    }

    public Hired processOwner(String name) {
        return hire(name, Role.PROCESS_OWNER);
    }

    public Hired administrator(String name) {
        return hire(name, Role.ADMIN);
    }

    /** From the next page that is loaded on. */
    public void speak(Hired person, Locale language) {
        changePreferences.change(
                person.id(), people.require(person.id()).preferences().speaking(language));
    }

    public Hired employee(String name, Hired manager) {
        var employee = hire(name);
        changeReportingLine.change(
                employee.id(), Optional.of(manager.id()), clock.instant().minusSeconds(60));
        return employee;
    }

    private Hired hire(String name, Role... roles) {
        var first = name.split(" ")[0].toLowerCase(Locale.ROOT);
        var login = first + "-" + UUID.randomUUID().toString().substring(0, 8);
        var id = employPerson.employ(NewPerson.named(login, name, roles).withPassword(DemoPerson.PASSWORD));
        var mailAddress = login + "@nordlicht.example";
        changeMailAddress.change(id, mailAddress);
        return new Hired(id, login, name, mailAddress);
    }
}
