package dev.waymark.mydata.ui;

import dev.waymark.mydata.WhatIsKept;
import dev.waymark.mydata.WhatIsKept.Holdings;
import dev.waymark.mydata.WhoRead;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.shared.PersonId;
import org.springframework.stereotype.Component;

/** What is kept about the person at the screen, and who read it. */
@Component
class MyDataDesk {

    private final WhatIsKept whatIsKept;
    private final WhoRead whoRead;
    private final People people;
    private final CurrentPerson currentPerson;

    MyDataDesk(WhatIsKept whatIsKept, WhoRead whoRead, People people, CurrentPerson currentPerson) {
        this.whatIsKept = whatIsKept;
        this.whoRead = whoRead;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    Holdings holdings() {
        return whatIsKept.about(currentPerson.id());
    }

    /** Empty for somebody who left long ago. */
    String nameOf(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }

    WhoRead.Log readers() {
        return whoRead.of(currentPerson.id());
    }
}
