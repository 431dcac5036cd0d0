package dev.waymark.conversations;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That something was taken out: to the employee when, and since when acknowledged; to the manager one sentence (W4). */
@Service
public class WhatWasTakenOut {

    /** As long as the other neutral lines (T15). */
    private static final Duration LINE = Duration.ofDays(30);

    private final Policy policy;
    private final Removals removals;
    private final Clock clock;

    WhatWasTakenOut(Policy policy, Removals removals, Clock clock) {
        this.policy = policy;
        this.removals = removals;
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

    /** Whether the manager reads W4: until they acknowledged it, or for a month where they had opened nothing of it. */
    @Transactional(readOnly = true)
    public boolean isToldTo(PersonId manager, ConversationId id) {
        policy.open(Act.SEE_THAT_SOMETHING_WENT, id, manager);
        var recently = clock.instant().minus(LINE);
        return removals.of(id).stream()
                .anyMatch(removal -> removal.wasOpened()
                        ? removal.wantsAcknowledging()
                        : removal.takenOutAt().isAfter(recently));
    }
}
