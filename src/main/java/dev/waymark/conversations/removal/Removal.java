package dev.waymark.conversations.removal;

import dev.waymark.shared.ConversationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That something which the manager could read was taken out, and when they acknowledged it; never what it was. */
@Entity
public class Removal {

    @Id
    private String id;

    @Column(name = "conversation_id")
    private String conversation;

    private Instant takenOutAt;

    private boolean opened;

    private @Nullable Instant acknowledgedAt;

    protected Removal() {}

    Removal(ConversationId conversation, Instant takenOutAt, boolean opened) {
        this.id = UUID.randomUUID().toString();
        this.conversation = conversation.value();
        this.takenOutAt = takenOutAt;
        this.opened = opened;
    }

    /** Acknowledging twice is the same as once: two tabs, one task. */
    void acknowledge(Instant at) {
        acknowledgedAt = acknowledgedAt == null ? at : acknowledgedAt;
    }

    /** Whether the manager had opened it and is asked to destroy copies of their own (T-19). */
    public boolean wantsAcknowledging() {
        return opened && acknowledgedAt == null;
    }

    public Instant takenOutAt() {
        return takenOutAt;
    }

    public boolean wasOpened() {
        return opened;
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }
}
