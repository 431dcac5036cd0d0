package dev.waymark.conversations.ui.team;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.State;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.overview.TeamConversations.Shared;
import dev.waymark.conversations.removal.WhatWasTakenOut;
import dev.waymark.conversations.ui.Addresses;
import dev.waymark.conversations.ui.MyConversationView;
import dev.waymark.conversations.ui.plan.MyPlanView;
import dev.waymark.conversations.ui.words.SharedParts;
import dev.waymark.conversations.ui.words.StateWords;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.ConversationId;
import dev.waymark.ui.CountsChanged;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import dev.waymark.ui.PagePrinted;
import dev.waymark.ui.Printing;
import dev.waymark.ui.VisibilityLine;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;

/** One conversation as its manager sees it: the agreed parts, what is shared in them, and how to lead the next talk. */
@Route(TeamView.ROUTE + "/:" + MyConversationView.CONVERSATION)
@RolesAllowed("MANAGER")
public class TeamConversationView extends Div implements BeforeEnterObserver {

    private final transient TeamConversations conversations;
    private final transient WhatWasTakenOut whatWasTakenOut;
    private final transient StateWords states;
    private final transient Moments moments;
    private final transient CurrentPerson currentPerson;
    private transient Optional<Opened> shown = Optional.empty();

    TeamConversationView(
            TeamConversations conversations,
            WhatWasTakenOut whatWasTakenOut,
            StateWords states,
            Moments moments,
            CurrentPerson currentPerson) {
        this.conversations = conversations;
        this.whatWasTakenOut = whatWasTakenOut;
        this.states = states;
        this.moments = moments;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addresses.conversation(event));
    }

    void show(ConversationId id) {
        try {
            fill(conversations.open(id, currentPerson.id()));
        } catch (NotAParticipant stranger) {
            throw new NotFoundException();
        }
    }

    /** What is taken out goes from the screen at once; what is there now is read only when somebody asks for it. */
    @Override
    protected void onAttach(AttachEvent event) {
        var listening = ComponentUtil.addListener(event.getUI(), CountsChanged.class, change -> coverIfTakenOut());
        var printing = ComponentUtil.addListener(
                event.getUI(), PagePrinted.class, print -> shown.map(Opened::id).ifPresent(this::notePrint));
        addDetachListener(gone -> {
            gone.unregisterListener();
            listening.remove();
            printing.remove();
        });
    }

    private void notePrint(ConversationId id) {
        try {
            conversations.print(id, currentPerson.id());
        } catch (NotAParticipant overMeanwhile) {
            sayThatItIsOver();
        }
    }

    private void coverIfTakenOut() {
        shown.ifPresent(opened -> {
            try {
                var last = whatWasTakenOut.lastToldTo(currentPerson.id(), opened.id());
                if (!last.equals(opened.lastTakenOut())) {
                    cover(opened);
                }
            } catch (NotAParticipant overMeanwhile) {
                sayThatItIsOver();
            }
        });
    }

    private void cover(Opened opened) {
        shown = Optional.empty();
        removeAll();
        add(
                new PageHeader(getTranslation("conversations.team.with", opened.name()))
                        .backTo(getTranslation("conversations.team.title"), TeamView.class)
                        .lead(getTranslation("conversations.W4")),
                new Button(getTranslation("removal.showNow"), click -> reopen(opened.id())));
    }

    private void reopen(ConversationId id) {
        try {
            fill(conversations.open(id, currentPerson.id()));
        } catch (NotAParticipant overMeanwhile) {
            sayThatItIsOver();
        }
    }

    private void sayThatItIsOver() {
        shown = Optional.empty();
        removeAll();
        add(new PageHeader(getTranslation("conversations.mine.over"))
                .backTo(getTranslation("conversations.team.title"), TeamView.class));
    }

    /** What this page stands on, to notice when something of it was taken out. */
    private record Opened(ConversationId id, String name, Optional<Instant> lastTakenOut) {}

    private void fill(Shared conversation) {
        shown = Optional.of(new Opened(
                conversation.id(),
                conversation.employeeName(),
                whatWasTakenOut.lastToldTo(currentPerson.id(), conversation.id())));
        removeAll();
        add(
                new PageHeader(getTranslation("conversations.team.with", conversation.employeeName()))
                        .backTo(getTranslation("conversations.team.title"), TeamView.class)
                        .lead(states.ofTeam(conversation.state(), conversation.pausedUntil())),
                VisibilityLine.youAnd(conversation.employeeName()),
                new Paragraph(getTranslation("conversations.team.log", conversation.employeeName())));
        conversation
                .talkAt()
                .ifPresent(at -> add(new Paragraph(getTranslation("conversations.mine.talk", moments.moment(at)))));
        if (whatWasTakenOut.isToldTo(currentPerson.id(), conversation.id())) {
            var sentence = new Paragraph(getTranslation("conversations.W4"));
            sentence.addClassName("card");
            add(sentence);
        }
        add(links(conversation));
        if (conversation.state() == State.ACTIVE
                && conversation.agreed().stream().anyMatch(choice -> !choice.done())) {
            add(new TalkCard());
        }
        add(new SharedParts(conversation.employeeName(), conversation.agreed(), conversation.items(), moments));
    }

    /** What the employee took back meanwhile is not printed: the page is filled anew, and the print stands in the log. */
    private void print(ConversationId id) {
        try {
            fill(conversations.print(id, currentPerson.id()));
            Printing.print(this);
        } catch (NotAParticipant over) {
            throw new NotFoundException();
        }
    }

    private Div links(Shared conversation) {
        var links = new Div();
        links.addClassName("button-row");
        if (conversation.items().stream().anyMatch(SharedParts::isAction)) {
            links.add(link("conversations.mine.plan", MyPlanView.class, conversation));
        }
        if (conversation.state() == State.ACTIVE) {
            links.add(new Anchor(
                    "%s/%s/where".formatted(TeamView.ROUTE, conversation.id().value()),
                    getTranslation("conversations.mine.where")));
        }
        if (!conversation.items().isEmpty()) {
            links.add(new Button(getTranslation("conversations.team.print"), click -> print(conversation.id())));
        }
        return links;
    }

    private RouterLink link(String key, Class<? extends Component> view, Shared conversation) {
        return new RouterLink(getTranslation(key), view, Addresses.of(conversation.id()));
    }
}
