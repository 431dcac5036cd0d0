package dev.waymark.notices;

import dev.waymark.conversations.ConversationClosed;
import dev.waymark.conversations.Notice;
import dev.waymark.conversations.TalkAgreed;
import dev.waymark.conversations.TalkCancelled;
import dev.waymark.people.LastDayRecorded;
import dev.waymark.shared.ConversationId;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the letters that something in a conversation causes, in the same transaction. */
@Component
class WriteLetters {

    /** These are about a conversation that is over, or about to be; nothing in them leads back to it. */
    private static final Set<Notice.Kind> OUTLIVES = Set.of(Notice.Kind.W1, Notice.Kind.W6);

    private final Outbox outbox;

    WriteLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Notice notice) {
        var conversation = OUTLIVES.contains(notice.kind()) ? null : notice.conversation();
        outbox.put(notice.kind().name(), notice.to(), notice.about(), conversation, null);
    }

    @EventListener
    void on(TalkAgreed talk) {
        var appointment = new Letter.Appointment(
                uid(talk.conversation()), talk.at(), (int) talk.length().toMinutes(), talk.discreet(), false);
        outbox.put("TALK", talk.employee(), talk.manager(), talk.conversation(), appointment);
        outbox.put("TALK", talk.manager(), talk.employee(), talk.conversation(), appointment);
    }

    @EventListener
    void on(TalkCancelled talk) {
        var appointment = new Letter.Appointment(
                uid(talk.conversation()), talk.at(), (int) talk.length().toMinutes(), talk.discreet(), true);
        outbox.put("TALK_CANCELLED", talk.employee(), talk.manager(), null, appointment);
        outbox.put("TALK_CANCELLED", talk.manager(), talk.employee(), null, appointment);
    }

    @EventListener
    void on(ConversationClosed closed) {
        outbox.forget(closed.conversation());
    }

    /** Whoever leaves can take their copy along until their last day (T17). */
    @EventListener
    void on(LastDayRecorded recorded) {
        outbox.put("LEAVING", recorded.person(), recorded.person(), null, null);
    }

    /** The same for the request and its cancellation, and it does not lead back to the conversation. */
    private static String uid(ConversationId conversation) {
        return UUID.nameUUIDFromBytes(("talk " + conversation).getBytes(StandardCharsets.UTF_8)) + "@waymark";
    }
}
