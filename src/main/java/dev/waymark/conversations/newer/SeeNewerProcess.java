package dev.waymark.conversations.newer;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.engine.Processes;
import dev.waymark.engine.Release;
import dev.waymark.engine.ReleaseMoves;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee looks at what a newer process would change; looking changes nothing, and nobody is told. */
@Service
public class SeeNewerProcess {

    private final Policy policy;
    private final Processes processes;
    private final ReleaseMoves moves;
    private final FreshChoice freshChoice;

    SeeNewerProcess(Policy policy, Processes processes, ReleaseMoves moves, FreshChoice freshChoice) {
        this.policy = policy;
        this.processes = processes;
        this.moves = moves;
        this.freshChoice = freshChoice;
    }

    /** Whether there is one; cheap enough for every look at the conversation. */
    @Transactional(readOnly = true)
    public boolean isThere(ConversationId id, PersonId employee) {
        policy.open(Act.SEE_NEWER_PROCESS, id, employee);
        return moves.findOffered(id).isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<NewerProcess> of(ConversationId id, PersonId employee) {
        var conversation = policy.open(Act.SEE_NEWER_PROCESS, id, employee);
        return moves.findOffered(id).map(offered -> look(conversation, offered));
    }

    private NewerProcess look(Conversation conversation, Release offered) {
        var to = offered.deployment().orElseThrow();
        var upgrade = moves.upgrade(processes.findRelease(conversation.id()).orElseThrow(), to);
        return new NewerProcess(
                offered.number(),
                offered.note().changes(),
                upgrade.differences(),
                moves.whyNot(conversation.id(), to),
                freshChoice.asked(conversation, upgrade, to));
    }
}
