package dev.waymark.conversations;

import dev.waymark.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that remains of a conversation: until when this manager cannot invite this employee (T13), and for a while the
 * neutral line that the manager reads (T15). The same row after a no, a lapse, a withdrawal and a completion.
 */
@Entity
public class WaitingPeriod {

    @EmbeddedId
    private Pair pair;

    private LocalDate notBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable Sentence line;

    private @Nullable LocalDate lineUntil;

    protected WaitingPeriod() {}

    public WaitingPeriod(PersonId employee, PersonId manager, LocalDate notBefore) {
        this.pair = new Pair(employee.value(), manager.value());
        this.notBefore = notBefore;
    }

    public void show(Sentence sentence, LocalDate until) {
        line = sentence;
        lineUntil = until;
    }

    public void extend(LocalDate date) {
        notBefore = notBefore.isAfter(date) ? notBefore : date;
    }

    public boolean covers(LocalDate day) {
        return day.isBefore(notBefore);
    }

    public Optional<Sentence> lineOn(LocalDate day) {
        return lineUntil != null && !day.isAfter(lineUntil) ? Optional.ofNullable(line) : Optional.empty();
    }

    public LocalDate notBefore() {
        return notBefore;
    }

    public Optional<LocalDate> lineUntil() {
        return Optional.ofNullable(lineUntil);
    }

    public PersonId manager() {
        return new PersonId(pair.manager());
    }

    public PersonId employee() {
        return new PersonId(pair.employee());
    }

    /** The two people, in their roles. */
    @Embeddable
    public record Pair(
            @Column(name = "employee_id") String employee,
            @Column(name = "manager_id") String manager) {}
}
