package dev.waymark.conversations.ui.words;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.conversations.State;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.ui.Moments;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a conversation stands, in one sentence. */
@Component
public class StateWords {

    private final Moments moments;

    public StateWords(Moments moments) {
        this.moments = moments;
    }

    public String ofMine(MyConversation conversation) {
        var state = "conversations.mine.state." + conversation.state();
        return switch (conversation.state()) {
            case REQUESTED ->
                I18NProvider.translate(
                        state, conversation.managerName(), moments.absolute(moments.dayOf(conversation.begunAt())));
            case PAUSED ->
                conversation
                        .pausedUntil()
                        .map(day -> I18NProvider.translate(state + ".until", moments.absolute(day)))
                        .orElseGet(() -> I18NProvider.translate(state, conversation.managerName()));
            case INVITED, ACTIVE, ON_HOLD, COMPLETED, ARCHIVED ->
                I18NProvider.translate(state, conversation.managerName());
        };
    }

    public String ofTeam(State state, Optional<LocalDate> pausedUntil) {
        if (state == State.PAUSED) {
            return pausedUntil
                    .map(day -> I18NProvider.translate("conversations.W5.until", moments.absolute(day)))
                    .orElse(I18NProvider.translate("conversations.W5"));
        }
        return I18NProvider.translate("conversations.team.state." + state);
    }
}
