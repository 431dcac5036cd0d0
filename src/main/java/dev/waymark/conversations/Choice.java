package dev.waymark.conversations;

import dev.waymark.shared.Stage;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A yes to one stage. There is no such thing for a no: no, later, left out and not offered are all the absence of it. */
@Embeddable
public record Choice(
        @Column(name = "stage") Stage stage,
        @Enumerated(EnumType.STRING) @Column(name = "mode") Mode mode,
        @Column(name = "decided_at") Instant decidedAt,
        @Column(name = "done") boolean done) {

    Choice inMode(Mode other) {
        return new Choice(stage, other, decidedAt, done);
    }

    Choice ahead() {
        return new Choice(stage, mode, decidedAt, false);
    }

    Choice finished() {
        return new Choice(stage, mode, decidedAt, true);
    }
}
