package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.course.WhereItStands;
import dev.waymark.conversations.course.WhereItStands.Place;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.ui.Addresses;
import dev.waymark.conversations.ui.MyConversationView;
import dev.waymark.conversations.ui.MyConversationsView;
import dev.waymark.conversations.ui.team.TeamConversationView;
import dev.waymark.conversations.ui.team.TeamView;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.ConversationId;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where a conversation is in its process: the steps in words, and the diagram for those who like to see it. */
@Route(MyConversationsView.ROUTE + "/:" + MyConversationView.CONVERSATION + "/where")
@RouteAlias(TeamView.ROUTE + "/:" + MyConversationView.CONVERSATION + "/where")
@PermitAll
public class WhereView extends Div implements BeforeEnterObserver {

    private final transient WhereItStands whereItStands;
    private final transient MyConversations conversations;
    private final transient CurrentPerson currentPerson;

    WhereView(WhereItStands whereItStands, MyConversations conversations, CurrentPerson currentPerson) {
        this.whereItStands = whereItStands;
        this.conversations = conversations;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addresses.conversation(event));
    }

    void show(ConversationId id) {
        try {
            fill(id, whereItStands.of(id, currentPerson.id()));
        } catch (NotAParticipant stranger) {
            throw new NotFoundException();
        }
    }

    private void fill(ConversationId id, List<Place> places) {
        removeAll();
        var mine = conversations.of(currentPerson.id()).contains(id);
        add(new PageHeader(getTranslation("conversations.where.title"))
                .backTo(
                        getTranslation("conversations.where.back"),
                        mine ? MyConversationView.class : TeamConversationView.class,
                        Addresses.of(id)));
        if (places.isEmpty()) {
            add(new Paragraph(getTranslation("conversations.where.nothing")));
        }
        places.forEach(place -> add(section(place)));
    }

    private static Section section(Place place) {
        return new Section(new H2(ProcessSteps.nameOf(place)), new ProcessSteps(place));
    }
}
