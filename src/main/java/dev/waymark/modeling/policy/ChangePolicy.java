package dev.waymark.modeling.policy;

import dev.waymark.modeling.ProcessOwners;
import dev.waymark.policies.OutsideItsLimits;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR sets a policy inside its limits (F23). It holds from this day on for what begins; what has begun keeps its day. */
@Service
public class ChangePolicy {

    private static final Logger log = LoggerFactory.getLogger(ChangePolicy.class);

    private final Policies policies;
    private final ProcessOwners owners;
    private final Clock clock;

    ChangePolicy(Policies policies, ProcessOwners owners, Clock clock) {
        this.policies = policies;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * Setting it to what it is changes nothing and leaves no trace.
     *
     * @throws OutsideItsLimits when the policy does not go that far
     */
    @Transactional
    public void change(PolicyKey key, int value, PersonId by) {
        owners.require(by);
        if (policies.now(key) != value) {
            policies.set(key, value, by, clock.instant());
            log.info("Policy {} is {} from now on", key.code(), value);
        }
    }
}
