package dev.waymark.modeling.check;

import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.proof.Prover;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Proves drafts in the background while people draw. However often a draft is saved, it waits in line once, and what is
 * proven is its latest version; at most {@value #AT_ONCE} are proven at the same time on this node.
 */
@Component
public class DraftProofs implements DisposableBean {

    static final int AT_ONCE = 2;

    private static final Logger log = LoggerFactory.getLogger(DraftProofs.class);
    private static final int MOST_IN_LINE = 50;
    private static final int MOST_KEPT = 50;

    private final Drafts drafts;
    private final Rehearsal rehearsal;
    private final Prover prover = new Prover();
    private final ThreadPoolExecutor threads;
    private final Map<DraftId, List<Consumer<DraftProof>>> asked = new LinkedHashMap<>();
    private final Map<DraftId, DraftProof> latest = new LinkedHashMap<>();

    DraftProofs(Drafts drafts, Rehearsal rehearsal) {
        this.drafts = drafts;
        this.rehearsal = rehearsal;
        this.threads = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(MOST_IN_LINE),
                new CustomizableThreadFactory("proof-"));
        this.threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Proves the draft as it is by then and tells what was found, on a thread of its own; tells nothing if the draft is
     * gone by then. Answers whether there is room in the line; if not, the next save asks again.
     */
    public boolean prove(DraftId id, Consumer<DraftProof> whoAsks) {
        synchronized (asked) {
            var others = asked.get(id);
            if (others != null) {
                others.add(whoAsks);
                return true;
            }
            try {
                threads.execute(() -> proveNow(id));
            } catch (RejectedExecutionException full) {
                return false;
            }
            asked.put(id, new ArrayList<>(List.of(whoAsks)));
            return true;
        }
    }

    /** The proof of exactly this draft, made now unless it was made before. */
    public DraftProof proofOf(Draft draft) {
        synchronized (latest) {
            var known = latest.get(draft.id());
            if (known != null && known.version() == draft.version()) {
                return known;
            }
        }
        var files = draft.releaseFiles();
        var proof = prover.prove(files);
        var proven = new DraftProof(draft.id(), draft.version(), rehearsal.addedTo(proof, files));
        keep(proven);
        return proven;
    }

    private void proveNow(DraftId id) {
        List<Consumer<DraftProof>> whoAsked;
        synchronized (asked) {
            whoAsked = asked.getOrDefault(id, List.of());
            asked.remove(id);
        }
        try {
            drafts.find(id).map(this::proofOf).ifPresent(proof -> whoAsked.forEach(asker -> asker.accept(proof)));
        } catch (RuntimeException broken) {
            log.error("The draft {} could not be proven", id, broken);
        }
    }

    private void keep(DraftProof proof) {
        synchronized (latest) {
            var known = latest.remove(proof.draft());
            latest.put(proof.draft(), known == null || known.isOlderThan(proof) ? proof : known);
            if (latest.size() > MOST_KEPT) {
                latest.keySet().remove(latest.keySet().iterator().next());
            }
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
