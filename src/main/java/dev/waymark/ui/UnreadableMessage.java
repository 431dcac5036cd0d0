package dev.waymark.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * A failure that never came as far as our code: something in a message of the browser could not be taken as what it said
 * it was. No page of ours sends such a thing, so whoever did wrote it by hand, or something between spoilt it.
 */
final class UnreadableMessage {

    private static final Logger log = LoggerFactory.getLogger(UnreadableMessage.class);

    private static final String OURS = "dev.waymark.";
    private static final String READING_AND_WRITING = "com.vaadin.flow.server.communication.";
    private static final String READING = READING_AND_WRITING + "(ServerRpcHandler|rpc\\.|ReturnChannelHandler).*";
    private static final String NOTED = UnreadableMessage.class.getName();

    private UnreadableMessage() {}

    static boolean is(Throwable failure) {
        return firstFrameThatTells(failure)
                .filter(frame -> frame.getClassName().matches(READING))
                .isPresent();
    }

    private static Optional<StackTraceElement> firstFrameThatTells(Throwable failure) {
        return Arrays.stream(cause(failure).getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS)
                        || frame.getClassName().startsWith(READING_AND_WRITING))
                .findFirst();
    }

    /**
     * One line for each delivery, however much of it was unreadable, and nothing of what stood in it: neither the names it
     * called by nor what a message of the failure repeats of them.
     */
    static void note(Throwable failure) {
        var delivery = VaadinRequest.getCurrent();
        if (delivery != null) {
            if (delivery.getAttribute(NOTED) != null) {
                return;
            }
            delivery.setAttribute(NOTED, true);
        }
        var cause = cause(failure);
        var place = Arrays.stream(cause.getStackTrace()).findFirst();
        log.warn(
                "A message that no page sends was not taken: {} at {}",
                cause.getClass().getSimpleName(),
                place.map(frame -> frame.getClassName() + ":" + frame.getLineNumber())
                        .orElse("no place"));
    }

    private static Throwable cause(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure);
    }
}
