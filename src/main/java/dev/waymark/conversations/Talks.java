package dev.waymark.conversations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Agrees and cancels talks, and says so to both calendars. */
@Component
public class Talks {

    private final ApplicationEventPublisher events;

    Talks(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void announce(Conversation conversation) {
        var talk = conversation.talk();
        talk.at()
                .ifPresent(at -> events.publishEvent(new TalkAgreed(
                        conversation.id(),
                        conversation.employee(),
                        conversation.manager(),
                        at,
                        talk.length(),
                        conversation.talk().isDiscreet())));
    }

    /** Takes an agreed time out of both calendars; where none was agreed there is nothing to do. */
    public void cancel(Conversation conversation) {
        var talk = conversation.talk();
        talk.at()
                .ifPresent(at -> events.publishEvent(new TalkCancelled(
                        conversation.id(),
                        conversation.employee(),
                        conversation.manager(),
                        at,
                        talk.length(),
                        conversation.talk().isDiscreet())));
        conversation.beginTalk();
    }
}
