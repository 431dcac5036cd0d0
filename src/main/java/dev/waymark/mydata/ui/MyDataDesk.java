package dev.waymark.mydata.ui;

import dev.waymark.mydata.WhatIsKept;
import dev.waymark.mydata.WhatIsKept.Holdings;
import dev.waymark.mydata.WhoRead;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.shared.PersonId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What is kept about the person at the screen, and who read it. */
@Component
class MyDataDesk {

    private final WhatIsKept whatIsKept;
    private final WhoRead whoRead;
    private final People people;
    private final CurrentPerson currentPerson;
    private final Policies policies;

    MyDataDesk(WhatIsKept whatIsKept, WhoRead whoRead, People people, CurrentPerson currentPerson, Policies policies) {
        this.whatIsKept = whatIsKept;
        this.whoRead = whoRead;
        this.people = people;
        this.currentPerson = currentPerson;
        this.policies = policies;
    }

    Holdings holdings() {
        return whatIsKept.about(currentPerson.id());
    }

    /** Empty for somebody who left long ago. */
    String nameOf(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }

    /** When what is kept about somebody with this last day is erased (T17). */
    LocalDate dayOfErasure(LocalDate lastDay) {
        return lastDay.plus(policies.of(PolicyKey.LEAVERS).lengthOn(lastDay));
    }

    WhoRead.Log readers() {
        return whoRead.of(currentPerson.id());
    }
}
