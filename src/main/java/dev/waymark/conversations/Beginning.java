package dev.waymark.conversations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a conversation came about: invited or asked for, since when, and from when on somebody has time for it. */
@Embeddable
public class Beginning {

    @Column(name = "begun_by_employee")
    private boolean byEmployee;

    /** The employee wants to hear nothing of the invitation; a no and a stopped reminder are stored alike. */
    @Column(name = "quiet")
    private boolean quiet;

    @Column(name = "begun_at")
    private Instant at = Instant.EPOCH;

    /** From when on the manager can be asked again, as they answered to a request. */
    @Column(name = "ask_again_on")
    private @Nullable LocalDate askAgainOn;

    /** From which week on the manager has time for the first talk. */
    @Column(name = "first_week")
    private @Nullable LocalDate firstWeek;

    protected Beginning() {}

    Beginning(Instant at, boolean byEmployee) {
        this.at = at;
        this.byEmployee = byEmployee;
    }

    void fallSilent() {
        quiet = true;
    }

    void speakUp() {
        quiet = false;
    }

    /** The manager would rather begin later; nobody is asked anything before that day (F03). */
    public void askAgainOn(LocalDate day) {
        askAgainOn = day;
    }

    /** The manager has no time for a talk before this day (F01). */
    public void notBefore(LocalDate day) {
        firstWeek = day;
    }

    public boolean isQuiet() {
        return quiet;
    }

    boolean isByEmployee() {
        return byEmployee;
    }

    public Instant at() {
        return at;
    }

    public Optional<LocalDate> askAgainOn() {
        return Optional.ofNullable(askAgainOn);
    }

    public Optional<LocalDate> firstWeek() {
        return Optional.ofNullable(firstWeek);
    }
}
