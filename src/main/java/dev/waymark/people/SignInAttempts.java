package dev.waymark.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The failed attempts to sign in of the last quarter of an hour, by login and by network address.
 *
 * <p>Kept in memory on purpose: nobody shall be able to look up who tried to sign in when. Each node counts for
 * itself, so a guesser gets at most as many times the attempts as there are nodes.
 */
@Component
class SignInAttempts {

    static final int PER_LOGIN = 6;
    static final int PER_ADDRESS = 40;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int SWEEP_FROM = 10_000;

    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    void requireRoom(String login, String address) {
        requireRoom(byLogin(login), PER_LOGIN);
        requireRoom(byAddress(address), PER_ADDRESS);
    }

    void failed(String login, String address) {
        if (failures.size() >= SWEEP_FROM) {
            failures.keySet().forEach(this::forgetOld);
        }
        remember(byLogin(login), PER_LOGIN);
        remember(byAddress(address), PER_ADDRESS);
    }

    /** Whoever got in may mistype as often again next time; the address keeps its count, or one good login would clear it. */
    void succeeded(String login) {
        failures.remove(byLogin(login));
    }

    private void requireRoom(String key, int allowed) {
        forgetOld(key);
        var recent = failures.getOrDefault(key, new ArrayDeque<>());
        synchronized (recent) {
            if (recent.size() >= allowed) {
                throw new TooManyAttempts(
                        Duration.between(clock.instant(), recent.getFirst().plus(WINDOW)));
            }
        }
    }

    private void remember(String key, int allowed) {
        failures.compute(key, (same, known) -> {
            var recent = known == null ? new ArrayDeque<Instant>() : known;
            synchronized (recent) {
                recent.addLast(clock.instant());
                if (recent.size() > allowed) {
                    recent.removeFirst();
                }
            }
            return recent;
        });
    }

    private void forgetOld(String key) {
        var oldest = clock.instant().minus(WINDOW);
        failures.computeIfPresent(key, (same, recent) -> {
            synchronized (recent) {
                recent.removeIf(failure -> !failure.isAfter(oldest));
                return recent.isEmpty() ? null : recent;
            }
        });
    }

    private static String byLogin(String login) {
        return "login " + login;
    }

    private static String byAddress(String address) {
        return "address " + address;
    }
}
