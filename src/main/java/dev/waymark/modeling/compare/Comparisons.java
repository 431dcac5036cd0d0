package dev.waymark.modeling.compare;

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

/** Compares in the background, one after the other, because a comparison takes as long as a proof. */
@Component
public class Comparisons implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Comparisons.class);
    private static final int MOST_IN_LINE = 20;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_IN_LINE),
            new CustomizableThreadFactory("comparison-"));

    Comparisons() {
        thread.allowCoreThreadTimeOut(true);
    }

    /** Tells what is different on a thread of its own; answers whether there is room in the line. */
    public boolean compare(Map<String, byte[]> before, Map<String, byte[]> after, Consumer<Comparison> then) {
        try {
            thread.execute(() -> tell(before, after, then));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    private static void tell(Map<String, byte[]> before, Map<String, byte[]> after, Consumer<Comparison> then) {
        try {
            then.accept(Comparison.between(before, after));
        } catch (RuntimeException broken) {
            log.error("Two versions could not be compared", broken);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
