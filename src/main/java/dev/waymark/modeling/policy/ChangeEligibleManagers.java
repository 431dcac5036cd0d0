package dev.waymark.modeling.policy;

import dev.waymark.modeling.ProcessOwners;
import dev.waymark.people.EligibleManagers;
import dev.waymark.shared.PersonId;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR says who, of those who lead, is asked for a conversation only by the people they lead (F23). */
@Service
public class ChangeEligibleManagers {

    private final EligibleManagers eligible;
    private final ProcessOwners owners;

    ChangeEligibleManagers(EligibleManagers eligible, ProcessOwners owners) {
        this.eligible = eligible;
        this.owners = owners;
    }

    @Transactional
    public void change(Set<PersonId> ownOnly, PersonId by) {
        owners.require(by);
        eligible.keepToTheirOwn(ownOnly);
    }
}
