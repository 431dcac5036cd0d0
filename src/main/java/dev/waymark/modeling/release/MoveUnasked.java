package dev.waymark.modeling.release;

import dev.waymark.engine.Processes;
import dev.waymark.engine.Release;
import dev.waymark.engine.ReleaseMoves;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.ProcessOwners;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * HR lets a running conversation go on with the release that new ones run on, where nothing of it concerns the employee:
 * other labels, another picture, less time for the manager. Everything else is for the employee to choose.
 */
@Service
public class MoveUnasked {

    private final ProcessOwners owners;
    private final Releases releases;
    private final Processes processes;
    private final ReleaseMoves moves;

    MoveUnasked(ProcessOwners owners, Releases releases, Processes processes, ReleaseMoves moves) {
        this.owners = owners;
        this.releases = releases;
        this.processes = processes;
        this.moves = moves;
    }

    /**
     * Moving twice, or moving what has ended meanwhile, changes nothing.
     *
     * @throws EmployeesChoose where the release concerns them, or is not on offer
     * @throws dev.waymark.engine.CannotMove from where it stands now
     */
    @Transactional
    public void move(ConversationId conversation, int number, PersonId by) {
        owners.require(by);
        var release = releases.find(number).filter(this::isOffered).orElseThrow(EmployeesChoose::new);
        var to = release.deployment().orElseThrow();
        var from = processes.findRelease(conversation);
        if (from.isEmpty() || from.get().equals(to)) {
            return;
        }
        if (moves.upgrade(from.get(), to).needsFreshYes()) {
            throw new EmployeesChoose();
        }
        moves.move(conversation, to);
    }

    private boolean isOffered(Release release) {
        return release.note().offersMove() && release.deployment().equals(releases.findLatest());
    }
}
