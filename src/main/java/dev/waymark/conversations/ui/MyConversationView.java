package dev.waymark.conversations.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.conversations.Choice;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.State;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.ui.boundaries.BoundariesView;
import dev.waymark.conversations.ui.plan.MyPlanView;
import dev.waymark.conversations.ui.removal.RemoveView;
import dev.waymark.conversations.ui.removal.WithdrawView;
import dev.waymark.conversations.ui.tasks.WhereView;
import dev.waymark.conversations.ui.words.SharedParts;
import dev.waymark.conversations.ui.words.StateWords;
import dev.waymark.conversations.ui.words.TakenOutLines;
import dev.waymark.shared.ConversationId;
import dev.waymark.ui.CountsChanged;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** The employee's page of one conversation: where it stands, what is theirs to choose, and what stands in it. */
@Route(MyConversationsView.ROUTE + "/:" + MyConversationView.CONVERSATION)
@PermitAll
public class MyConversationView extends Div implements BeforeEnterObserver {

    public static final String CONVERSATION = "conversation";

    private final transient OwnNotes notes;
    private final transient ConversationDesk desk;
    private final transient StateWords states;
    private final transient Moments moments;
    private final Div page = new Div();
    private transient Optional<ConversationId> shown = Optional.empty();

    MyConversationView(OwnNotes notes, ConversationDesk desk, StateWords states, Moments moments) {
        this.notes = notes;
        this.desk = desk;
        this.states = states;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addresses.conversation(event));
    }

    /** What comes or goes in the task list changes this page, too. */
    @Override
    protected void onAttach(AttachEvent event) {
        var listening =
                ComponentUtil.addListener(event.getUI(), CountsChanged.class, change -> shown.ifPresent(this::refresh));
        addDetachListener(gone -> {
            gone.unregisterListener();
            listening.remove();
        });
    }

    void show(ConversationId id) {
        try {
            var conversation = notes.open(id);
            shown = Optional.of(id);
            removeAll();
            add(
                    new PageHeader(getTranslation("conversations.mine.title", conversation.managerName()))
                            .backTo(getTranslation("conversations.mine.all"), MyConversationsView.class),
                    page);
            fill(conversation);
        } catch (NotAParticipant stranger) {
            throw new NotFoundException();
        }
    }

    private void refresh(ConversationId id) {
        try {
            fill(notes.open(id));
        } catch (NotAParticipant overMeanwhile) {
            shown = Optional.empty();
            page.removeAll();
            page.add(new Paragraph(getTranslation("conversations.mine.over")));
        }
    }

    private void fill(MyConversation conversation) {
        var acts = new ConversationActs(desk, notes, conversation, moments, () -> refresh(conversation.id()));
        var lead = new Paragraph(states.ofMine(conversation));
        lead.addClassName("lead");
        page.removeAll();
        page.add(lead, ways(conversation, acts), new WaitingHere(conversation, moments, acts));
        if (conversation.state() != State.INVITED) {
            page.add(
                    parts(conversation, acts),
                    loose(conversation, acts),
                    new TakenOutLines(notes.removals(conversation.id()), conversation.managerName(), moments));
        }
        page.add(seen(conversation));
    }

    private Div ways(MyConversation conversation, ConversationActs acts) {
        var ways = new Div();
        ways.addClassName("button-row");
        if (conversation.state() == State.ACTIVE) {
            ways.add(new Button(
                    getTranslation("conversations.mine.pause"),
                    click -> new PauseDialog(conversation.managerName(), moments.today(), acts::pause).open()));
        }
        if (conversation.state() == State.PAUSED) {
            ways.add(new Button(getTranslation("conversations.mine.resume"), click -> acts.resume()));
        }
        // An invitation ends by "not now": it says no more to the other side than its lapse does.
        if (conversation.state() != State.INVITED) {
            var close = new RouterLink(getTranslation("boundaries.close.title"), BoundariesView.class);
            close.addClassName("button-link");
            ways.add(close, way("removal.several", RemoveView.class, conversation));
            ways.add(way("conversations.mine.withdraw", WithdrawView.class, conversation));
        }
        if (conversation.state() == State.ACTIVE) {
            ways.add(new RouterLink(
                    getTranslation("conversations.mine.where"), WhereView.class, Addresses.of(conversation.id())));
        }
        if (conversation.items().stream().anyMatch(SharedParts::isAction)) {
            ways.add(new RouterLink(
                    getTranslation("conversations.mine.plan"), MyPlanView.class, Addresses.of(conversation.id())));
        }
        if (movable(conversation) && notes.hasNewerProcess(conversation.id())) {
            ways.add(new RouterLink(getTranslation("newer.link"), NewerView.class, Addresses.of(conversation.id())));
        }
        return ways;
    }

    private static boolean movable(MyConversation conversation) {
        return conversation.state() == State.ACTIVE || conversation.state() == State.PAUSED;
    }

    private RouterLink way(String key, Class<? extends Component> view, MyConversation conversation) {
        var link = new RouterLink(getTranslation(key), view, Addresses.of(conversation.id()));
        link.addClassName("button-link");
        return link;
    }

    private OrderedList parts(MyConversation conversation, ConversationActs acts) {
        var list = new OrderedList();
        list.addClassName("parts");
        var stages = conversation.parts();
        var current = stages.stream()
                .filter(stage -> conversation.choices().stream()
                        .anyMatch(choice -> choice.stage().equals(stage) && !choice.done()))
                .findFirst()
                .filter(stage -> conversation.state() == State.ACTIVE);
        stages.forEach(stage -> list.add(
                new PartCard(conversation, stage, current.filter(stage::equals).isPresent(), moments, acts)));
        return list;
    }

    /** What was written outside any part, such as a wish that came with the request. */
    private Section loose(MyConversation conversation, ConversationActs acts) {
        var list = new UnorderedList();
        list.addClassName("items");
        conversation.items().stream()
                .filter(item -> item.stage().isEmpty() && !SharedParts.isClosedTopic(item))
                .forEach(item -> list.add(new ItemCard(item, conversation, moments, acts)));
        var section = new Section(new H2(getTranslation("conversations.mine.loose")), list);
        section.setVisible(list.getChildren().findAny().isPresent());
        return section;
    }

    private Section seen(MyConversation conversation) {
        var alone = conversation.isAlone();
        List<Choice> agreed = alone || conversation.state() == State.INVITED ? List.of() : conversation.choices();
        var items = alone
                ? List.<Item>of()
                : conversation.items().stream().filter(Item::shared).toList();
        var seen = new Section(
                new H2(getTranslation("conversations.mine.seen", conversation.managerName())),
                new Paragraph(getTranslation("conversations.mine.seen.lead", conversation.managerName())),
                new SharedParts(notes.ownName(), agreed, items, moments));
        seen.addClassNames("card", "seen");
        return seen;
    }
}
