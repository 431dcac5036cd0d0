package dev.waymark.conversations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the plan of a conversation has come: its horizon, how often it was sent, since when it stands. */
@Embeddable
public class PlanCourse {

    @Column(name = "plan_months")
    private int months = 18;

    @ElementCollection
    @CollectionTable(name = "plan_direction", joinColumns = @JoinColumn(name = "conversation_id"))
    @Column(name = "dream_id")
    private List<String> direction = new ArrayList<>();

    /** One as soon as it was sent, one more with each answer: a round is over when it is answered, not when it begins. */
    @Column(name = "plan_rounds")
    private int rounds;

    @Column(name = "plan_published_on")
    private @Nullable LocalDate publishedOn;

    /** The dreams that the plan is for; none is as good (F12). */
    public void aimAt(List<String> dreams) {
        direction.clear();
        direction.addAll(dreams);
    }

    public void reachFor(int horizonMonths) {
        months = horizonMonths;
    }

    public void send() {
        rounds = Math.max(rounds, 1);
    }

    public void answered() {
        rounds++;
    }

    void beginAgain() {
        rounds = 0;
    }

    public void publish(LocalDate today) {
        publishedOn = today;
    }

    public boolean wasSent() {
        return rounds > 0;
    }

    /** @param mostRounds how often a plan is answered in writing before the two talk instead (T8) */
    public boolean mayBeSentAgain(int mostRounds) {
        return rounds <= mostRounds;
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    /** The ids of the dreams that the plan is for. */
    public List<String> direction() {
        return List.copyOf(direction);
    }

    public int months() {
        return months;
    }

    /** The last day that an action may have while the plan is worked out: its months count from when it is published. */
    public LocalDate latestDay(LocalDate today) {
        return today.plusMonths(months);
    }

    LocalDate horizonEnd(Instant begunAt) {
        var from = publishedOn == null ? LocalDate.ofInstant(begunAt, ZoneOffset.UTC) : publishedOn;
        return from.plusMonths(months);
    }
}
