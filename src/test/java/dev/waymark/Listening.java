package dev.waymark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/** Listens to all that is logged, down to the finest level, for a word that must not be said. */
public final class Listening implements AutoCloseable {

    /** Those that could know content, and the root for the rest as it is. */
    private static final List<String> LOGGERS = List.of(
            "dev.waymark",
            "org.camunda",
            "org.hibernate",
            "org.springframework.jdbc",
            "org.springframework.orm",
            "org.springframework.transaction");

    private final String word;
    private final Map<Logger, Level> usual = new LinkedHashMap<>();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lines = new AtomicInteger();
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            hear(event);
        }
    };

    public Listening(String word) {
        this.word = word;
        ear.start();
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(ear);
        LOGGERS.stream().map(Listening::logger).forEach(logger -> {
            usual.put(logger, logger.getLevel());
            logger.setAdditive(false);
            logger.addAppender(ear);
            logger.setLevel(Level.TRACE);
        });
    }

    private void hear(ILoggingEvent event) {
        lines.incrementAndGet();
        var said = event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
        if (said.contains(word)) {
            heard.add(event.getLoggerName() + ": " + said);
        }
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }

    public int lines() {
        return lines.get();
    }

    @Override
    public void close() {
        usual.forEach((logger, level) -> {
            logger.setLevel(level);
            logger.detachAppender(ear);
            logger.setAdditive(true);
        });
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).detachAppender(ear);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
