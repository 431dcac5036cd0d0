package dev.waymark.modeling.check;

import dev.waymark.proof.Proof;
import dev.waymark.proof.Prover;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.ReleaseHash;
import java.util.Collection;
import java.util.LinkedHashMap;
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
 * Proves releases once more for whoever wants to read their proof, in the background: the same bytes give the same proof,
 * so it is kept for the next reader.
 */
@Component
public class ReleaseProofs implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ReleaseProofs.class);
    private static final int MOST_IN_LINE = 20;
    private static final int MOST_KEPT = 20;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_IN_LINE),
            new CustomizableThreadFactory("release-proof-"));
    private final Map<String, Proof> known = new LinkedHashMap<>();

    ReleaseProofs() {
        thread.allowCoreThreadTimeOut(true);
    }

    /** Tells the proof on a thread of its own; answers whether there is room in the line. */
    public boolean prove(Collection<ReleaseFile> files, Consumer<Proof> then) {
        try {
            thread.execute(() -> tell(files, then));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    private void tell(Collection<ReleaseFile> files, Consumer<Proof> then) {
        try {
            then.accept(proofOf(files));
        } catch (RuntimeException broken) {
            log.error("The proof of a release could not be shown", broken);
        }
    }

    private Proof proofOf(Collection<ReleaseFile> files) {
        var hash = ReleaseHash.of(files);
        synchronized (known) {
            var kept = known.get(hash);
            if (kept != null) {
                return kept;
            }
        }
        var proof = new Prover().prove(files);
        synchronized (known) {
            known.put(hash, proof);
            if (known.size() > MOST_KEPT) {
                known.keySet().remove(known.keySet().iterator().next());
            }
        }
        return proof;
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
