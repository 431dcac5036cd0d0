package dev.waymark.mydata;

import dev.waymark.conversations.KeptConversations;
import dev.waymark.conversations.closing.ForgetEmployee;
import dev.waymark.people.ForgetPerson;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.policies.PolicyValues;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Erasure;
import dev.waymark.vault.Owner;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept about somebody who left goes some time after their last day (T17). Until the last day they can take their
 * copy; afterwards nobody can read it any more.
 */
@Service
public class EraseLeavers {

    private static final Logger log = LoggerFactory.getLogger(EraseLeavers.class);

    private final People people;
    private final ForgetEmployee forgetEmployee;
    private final ForgetPerson forgetPerson;
    private final KeptConversations conversations;
    private final Erasure erasure;
    private final Policies policies;
    private final Clock clock;

    EraseLeavers(
            People people,
            ForgetEmployee forgetEmployee,
            ForgetPerson forgetPerson,
            KeptConversations conversations,
            Erasure erasure,
            Policies policies,
            Clock clock) {
        this.people = people;
        this.forgetEmployee = forgetEmployee;
        this.forgetPerson = forgetPerson;
        this.conversations = conversations;
        this.erasure = erasure;
        this.policies = policies;
        this.clock = clock;
    }

    /** Erasing twice is the same as erasing once, on whichever node; a name goes when nobody else's records need it. */
    @Transactional
    public void erase() {
        var today = LocalDate.now(clock);
        var kept = policies.of(PolicyKey.LEAVERS);
        people.leftBy(today.minusDays(PolicyKey.LEAVERS.least())).stream()
                .filter(person -> isDue(person, kept, today))
                .map(Person::id)
                .forEach(this::erase);
    }

    private static boolean isDue(Person person, PolicyValues kept, LocalDate today) {
        return person.lastDay()
                .map(day -> day.plus(kept.lengthOn(day)))
                .filter(end -> !end.isAfter(today))
                .isPresent();
    }

    private void erase(PersonId leaver) {
        if (!forgetEmployee.forget(leaver)) {
            return;
        }
        var receipt = erasure.erase(Owner.of(leaver));
        forgetPerson.forget(leaver, conversations.countAsManager(leaver) > 0);
        if (receipt.items() > 0) {
            log.info("Erased {} items of somebody who left", receipt.items());
        }
    }
}
