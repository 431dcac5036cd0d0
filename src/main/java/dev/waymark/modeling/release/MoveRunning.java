package dev.waymark.modeling.release;

import dev.waymark.engine.CannotMove;
import dev.waymark.engine.Release;
import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.ReleaseMoves;
import dev.waymark.engine.Releases;
import dev.waymark.engine.RunningConversations;
import dev.waymark.proof.Move;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Looks in the background at who could move to the latest release, and moves one after the other; never says whose. */
@Component
public class MoveRunning implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(MoveRunning.class);
    private static final int MOST_IN_LINE = 10;

    private final Releases releases;
    private final RunningConversations running;
    private final ReleaseMoves moves;
    private final MoveUnasked moveUnasked;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_IN_LINE),
            new CustomizableThreadFactory("moving-"));

    MoveRunning(Releases releases, RunningConversations running, ReleaseMoves moves, MoveUnasked moveUnasked) {
        this.releases = releases;
        this.running = running;
        this.moves = moves;
        this.moveUnasked = moveUnasked;
        this.thread.allowCoreThreadTimeOut(true);
    }

    /** Tells how it looks for each earlier release, on a thread of its own; answers whether there is room in the line. */
    public boolean look(Consumer<List<Outlook>> then) {
        return inLine(() -> then.accept(earlier().stream().map(this::outlook).toList()));
    }

    /**
     * Moves all that can without being asked, also those that nobody counts, and tells how far it has come with the others. Stopped in
     * the middle, it leaves each conversation wholly here or wholly there; doing it again goes on.
     */
    public boolean moveAll(int number, PersonId by, Consumer<Moving> progress) {
        return inLine(() -> moveNow(number, by, progress));
    }

    Outlook outlook(Release from) {
        var to = releases.requireLatest();
        var upgrade = moves.upgrade(idOf(from), to);
        var counted = running.thatCountOn(idOf(from));
        var movable = (int) counted.stream().filter(one -> canMove(one, to)).count();
        var whyNot = upgrade.moves().stream()
                .map(Move::whyNot)
                .flatMap(why -> why.stream())
                .distinct()
                .toList();
        return new Outlook(from, movable, counted.size() - movable, whyNot, upgrade.needsFreshYes());
    }

    void moveNow(int number, PersonId by, Consumer<Moving> progress) {
        var all = new LinkedHashSet<ConversationId>();
        var counted = new HashSet<ConversationId>();
        earlier().stream().map(MoveRunning::idOf).forEach(release -> {
            all.addAll(running.on(release));
            counted.addAll(running.thatCountOn(release));
        });
        var state = Moving.begin();
        progress.accept(state);
        for (ConversationId conversation : all) {
            var hasMoved = move(conversation, number, by);
            if (counted.contains(conversation)) {
                state = state.oneMore(hasMoved);
                progress.accept(state);
            }
        }
        progress.accept(state.end());
        log.info("Conversations were moved to release {}", number);
    }

    private boolean move(ConversationId conversation, int number, PersonId by) {
        try {
            moveUnasked.move(conversation, number, by);
            return true;
        } catch (CannotMove | EmployeesChoose stays) {
            return false;
        } catch (RuntimeException broken) {
            log.warn("Conversation {} could not be moved to release {}", conversation, number, broken);
            return false;
        }
    }

    /** A conversation that ends while it is looked at stays out of it. */
    private boolean canMove(ConversationId conversation, ReleaseId to) {
        try {
            return moves.whyNot(conversation, to).isEmpty();
        } catch (CannotMove over) {
            return false;
        }
    }

    private List<Release> earlier() {
        var latest = releases.findLatest();
        return releases.history().stream()
                .filter(release -> release.runs() && !release.deployment().equals(latest))
                .toList();
    }

    private static ReleaseId idOf(Release release) {
        return release.deployment().orElseThrow();
    }

    private boolean inLine(Runnable act) {
        try {
            thread.execute(() -> {
                try {
                    act.run();
                } catch (RuntimeException broken) {
                    log.error("Running conversations could not be looked at", broken);
                }
            });
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
