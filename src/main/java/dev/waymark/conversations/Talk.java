package dev.waymark.conversations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The talk that the two are finding a time for, or have agreed on. Its place is content and lies sealed elsewhere. */
@Embeddable
public class Talk {

    @Column(name = "talk_by_manager")
    private boolean proposedByManager;

    @Column(name = "talk_slots")
    private @Nullable String slots;

    @Column(name = "talk_at")
    private @Nullable Instant at;

    @Column(name = "talk_minutes")
    private int minutes = 60;

    /** Whether the calendar shows a neutral title (F04). */
    @Column(name = "discreet_calendar")
    private boolean discreet = true;

    protected Talk() {}

    Talk(int minutes) {
        this.minutes = minutes;
    }

    /** The next one, with nothing proposed, as long and as discreet as this. */
    Talk another() {
        var next = new Talk(minutes);
        next.discreet = discreet;
        return next;
    }

    public void titleDiscreetly(boolean wished) {
        discreet = wished;
    }

    public void propose(List<Instant> times, boolean byManager) {
        slots = times.stream().map(Instant::toString).collect(Collectors.joining(","));
        proposedByManager = byManager;
        at = null;
    }

    public void agree(Instant time) {
        at = time;
    }

    public void noneFits() {
        slots = null;
        at = null;
    }

    public List<Instant> slots() {
        return slots == null || slots.isEmpty()
                ? List.of()
                : Arrays.stream(slots.split(",")).map(Instant::parse).toList();
    }

    public boolean proposedByManager() {
        return proposedByManager;
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    public boolean isDiscreet() {
        return discreet;
    }

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }
}
