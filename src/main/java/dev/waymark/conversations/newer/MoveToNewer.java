package dev.waymark.conversations.newer;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.newer.NewerProcess.Asked;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.conversations.ways.LeaveOut;
import dev.waymark.conversations.ways.LeaveOut.Notes;
import dev.waymark.conversations.ways.SwitchPart;
import dev.waymark.engine.Processes;
import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.ReleaseMoves;
import dev.waymark.engine.Releases;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The employee goes on with a newer process, by their own choice, from where the conversation stands. Where the newer one
 * concerns them they have said yes or no to every part afresh. Nobody is told; moving twice is the same as once.
 */
@Service
public class MoveToNewer {

    private final Policy policy;
    private final Processes processes;
    private final Releases releases;
    private final ReleaseMoves moves;
    private final FreshChoice freshChoice;
    private final SwitchPart switchPart;
    private final LeaveOut leaveOut;

    MoveToNewer(
            Policy policy,
            Processes processes,
            Releases releases,
            ReleaseMoves moves,
            FreshChoice freshChoice,
            SwitchPart switchPart,
            LeaveOut leaveOut) {
        this.policy = policy;
        this.processes = processes;
        this.releases = releases;
        this.moves = moves;
        this.freshChoice = freshChoice;
        this.switchPart = switchPart;
        this.leaveOut = leaveOut;
    }

    /**
     * @param release the number of the one that the employee has looked at
     * @param answers one for each part that they were asked about
     * @throws NotPossibleNow when that release is no longer the one on offer, or an answer is left open
     * @throws dev.waymark.engine.CannotMove from where the conversation stands now
     */
    @Transactional
    public void move(ConversationId id, int release, Map<Stage, String> answers, PersonId employee) {
        var conversation = policy.lock(Act.MOVE_TO_NEWER_PROCESS, id, employee);
        var to = releases.find(release).flatMap(found -> found.deployment()).orElseThrow(NotPossibleNow::new);
        var from = processes.findRelease(id).orElseThrow(NotPossibleNow::new);
        if (from.equals(to)) {
            return;
        }
        requireOffered(id, to);
        var asked = freshChoice.asked(conversation, moves.upgrade(from, to), to);
        var yeses = freshChoice.yeses(conversation, asked, answers);
        moves.move(id, to);
        apply(conversation, asked, yeses);
    }

    private void requireOffered(ConversationId id, ReleaseId to) {
        if (moves.findOffered(id)
                .flatMap(offered -> offered.deployment())
                .filter(to::equals)
                .isEmpty()) {
            throw new NotPossibleNow();
        }
    }

    /** First what is added, so that whatever is left out leads on to it. */
    private void apply(Conversation conversation, List<Asked> asked, Map<Stage, Mode> yeses) {
        var employee = conversation.employee();
        yeses.forEach((stage, mode) -> switchPart.switchOn(conversation.id(), stage, mode, employee));
        asked.stream()
                .map(Asked::stage)
                .filter(stage -> !yeses.containsKey(stage) && conversation.includes(stage))
                .forEach(stage -> leaveOut.leaveOut(conversation.id(), stage, Notes.KEEP, employee));
    }
}
