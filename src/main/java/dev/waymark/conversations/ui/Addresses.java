package dev.waymark.conversations.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import dev.waymark.shared.ConversationId;
import java.util.Optional;

/** Which conversation an address means. */
public final class Addresses {

    private Addresses() {}

    public static ConversationId conversation(BeforeEnterEvent event) {
        return find(event).orElseThrow(NotFoundException::new);
    }

    /** What cannot be an id is an address like any other that does not exist. */
    public static Optional<ConversationId> find(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get(MyConversationView.CONVERSATION)
                    .map(ConversationId::new);
        } catch (IllegalArgumentException invented) {
            throw new NotFoundException();
        }
    }

    public static RouteParameters of(ConversationId id) {
        return new RouteParameters(new RouteParam(MyConversationView.CONVERSATION, id.value()));
    }
}
