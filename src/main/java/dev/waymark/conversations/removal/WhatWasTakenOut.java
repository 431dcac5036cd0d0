package dev.waymark.conversations.removal;

import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.policies.PolicyValues;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That something was taken out: to the employee when, and since when acknowledged; to the manager one sentence (W4). */
@Service
public class WhatWasTakenOut {

    private final Policy policy;
    private final Removals removals;
    private final Policies policies;
    private final Clock clock;

    WhatWasTakenOut(Policy policy, Removals removals, Policies policies, Clock clock) {
        this.policy = policy;
        this.removals = removals;
        this.policies = policies;
        this.clock = clock;
    }

    /** Newest first; to anybody but the employee the conversation does not exist. */
    @Transactional(readOnly = true)
    public List<Removal> of(ConversationId id, PersonId employee) {
        policy.open(Act.SEE_WHAT_WENT, id, employee);
        return removals.of(id);
    }

    /** When something that the manager could read was last taken out, for a page that stands open meanwhile. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastToldTo(PersonId manager, ConversationId id) {
        policy.open(Act.SEE_THAT_SOMETHING_WENT, id, manager);
        return removals.of(id).stream().map(Removal::takenOutAt).findFirst();
    }

    /** Whether the manager reads W4: until they acknowledged it, or as long as other lines (T15) if unopened. */
    @Transactional(readOnly = true)
    public boolean isToldTo(PersonId manager, ConversationId id) {
        policy.open(Act.SEE_THAT_SOMETHING_WENT, id, manager);
        var line = policies.of(PolicyKey.NEUTRAL_LINE);
        return removals.of(id).stream()
                .anyMatch(removal -> removal.wasOpened()
                        ? removal.wantsAcknowledging()
                        : endOfLine(removal.takenOutAt(), line).isAfter(clock.instant()));
    }

    private static Instant endOfLine(Instant begun, PolicyValues line) {
        return begun.plus(Duration.ofDays(line.on(LocalDate.ofInstant(begun, ZoneOffset.UTC))));
    }
}
