package dev.waymark.modeling.policy.ui;

import dev.waymark.modeling.policy.ChangeEligibleManagers;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.EligibleManagers;
import dev.waymark.people.Person;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who leads here, and which of them are asked for a conversation by anyone. */
@Component
class EligibleDesk {

    private final EligibleManagers eligible;
    private final ChangeEligibleManagers change;
    private final CurrentPerson currentPerson;

    EligibleDesk(EligibleManagers eligible, ChangeEligibleManagers change, CurrentPerson currentPerson) {
        this.eligible = eligible;
        this.change = change;
        this.currentPerson = currentPerson;
    }

    List<Person> managers() {
        return eligible.all();
    }

    void keepToTheirOwn(Set<Person> managers) {
        change.change(managers.stream().map(Person::id).collect(Collectors.toSet()), currentPerson.id());
    }
}
