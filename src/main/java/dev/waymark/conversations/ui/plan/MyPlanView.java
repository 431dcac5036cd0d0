package dev.waymark.conversations.ui.plan;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.PlanAction.Owner;
import dev.waymark.conversations.PlanAction.Progress;
import dev.waymark.conversations.plan.Plans.Line;
import dev.waymark.conversations.ui.Addresses;
import dev.waymark.conversations.ui.MyConversationView;
import dev.waymark.conversations.ui.team.TeamConversationView;
import dev.waymark.shared.ConversationId;
import dev.waymark.ui.CountsChanged;
import dev.waymark.ui.EmptyState;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import dev.waymark.ui.PagePrinted;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The plan of a conversation, action by action, as a list or as a board. */
@Route(MyPlanView.ROUTE)
@RouteAlias(MyPlanView.ROUTE + "/:" + MyConversationView.CONVERSATION)
@Menu(title = "conversations.plan.menu", order = 3, icon = "vaadin:road")
@PermitAll
public class MyPlanView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "plan";

    /** How the actions are laid out. */
    private enum Layout {
        LIST,
        BOARD
    }

    private final transient PlanPage plans;
    private final transient Moments moments;
    private final RadioButtonGroup<Layout> layout = new RadioButtonGroup<>();
    private final Select<Owner> owner = new Select<>();
    private final Div actions = new Div();
    private final Div todos = new Div();
    private transient Optional<Standing> standing = Optional.empty();

    MyPlanView(PlanPage plans, Moments moments) {
        this.plans = plans;
        this.moments = moments;
        layout.addValueChangeListener(change -> refill(change.isFromClient()));
        owner.addValueChangeListener(change -> refill(change.isFromClient()));
    }

    /** What this page stands on, to notice when something of it was taken out. */
    private record Standing(PlanPage.Shown plan, Optional<Instant> lastTakenOut) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Addresses.find(event).or(plans::newest).ifPresentOrElse(this::show, this::showNothing);
        add(todos);
        showTodos();
    }

    /** What is taken out goes from the screen at once; what is there now is read only when somebody asks for it. */
    @Override
    protected void onAttach(AttachEvent event) {
        var listening = ComponentUtil.addListener(event.getUI(), CountsChanged.class, change -> coverIfTakenOut());
        var printing = ComponentUtil.addListener(event.getUI(), PagePrinted.class, print -> standing.map(Standing::plan)
                .ifPresent(plans::print));
        addDetachListener(gone -> {
            gone.unregisterListener();
            listening.remove();
            printing.remove();
        });
    }

    private void coverIfTakenOut() {
        standing.ifPresent(shown -> {
            try {
                if (!plans.lastTakenOut(shown.plan()).equals(shown.lastTakenOut())) {
                    cover(shown.plan().id());
                }
            } catch (NotAParticipant | NotPossibleNow overMeanwhile) {
                sayThatItIsOver();
            }
        });
    }

    private void cover(ConversationId id) {
        clear();
        add(
                new PageHeader(getTranslation("conversations.plan.menu")).lead(getTranslation("conversations.W4")),
                new Button(getTranslation("removal.showNow"), click -> reopen(id)));
    }

    private void reopen(ConversationId id) {
        try {
            show(plans.open(id));
        } catch (NotAParticipant | NotPossibleNow overMeanwhile) {
            sayThatItIsOver();
        }
    }

    private void sayThatItIsOver() {
        clear();
        add(new PageHeader(getTranslation("conversations.mine.over")));
    }

    private void clear() {
        standing = Optional.empty();
        actions.removeAll();
        removeAll();
    }

    /** What was left from plans of conversations that have ended. */
    private void showTodos() {
        todos.removeAll();
        todos.add(new TodoSection(plans.todos(), moments, todo -> {
            plans.finish(todo);
            showTodos();
        }));
    }

    void show(ConversationId id) {
        try {
            show(plans.open(id));
        } catch (NotAParticipant stranger) {
            throw new NotFoundException();
        }
    }

    private void show(PlanPage.Shown plan) {
        if (plan.actions().isEmpty()) {
            showNothing();
            return;
        }
        clear();
        standing = Optional.of(new Standing(plan, plans.lastTakenOut(plan)));
        var title = plan.asEmployee() ? "conversations.plan.mine" : "conversations.plan.theirs";
        add(
                new PageHeader(getTranslation(title, plan.other()))
                        .backTo(
                                getTranslation("conversations.where.back"),
                                plan.asEmployee() ? MyConversationView.class : TeamConversationView.class,
                                Addresses.of(plan.id())),
                direction(plan),
                tools(plan),
                actions);
        fill(plan);
    }

    /** Nothing is said where no direction was chosen, because none is as good. */
    private Paragraph direction(PlanPage.Shown plan) {
        var towards =
                new Paragraph(getTranslation("conversations.plan.direction", String.join(" · ", plan.direction())));
        towards.setVisible(!plan.direction().isEmpty());
        return towards;
    }

    private void showNothing() {
        clear();
        add(
                new PageHeader(getTranslation("conversations.plan.menu")),
                new EmptyState(
                        getTranslation("conversations.plan.empty"), getTranslation("conversations.plan.empty.lead")));
    }

    private Div tools(PlanPage.Shown plan) {
        layout.setLabel(getTranslation("conversations.plan.layout"));
        layout.setItems(Layout.values());
        layout.setItemLabelGenerator(one -> getTranslation("conversations.plan.layout." + one));
        layout.setValue(Layout.LIST);
        owner.setLabel(getTranslation("conversations.plan.filter"));
        owner.setItems(
                plan.actions().stream().map(Line::owner).distinct().sorted().toList());
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption(getTranslation("conversations.plan.everybody"));
        owner.setItemLabelGenerator(
                one -> one == null ? getTranslation("conversations.plan.everybody") : ActionCard.owner(one, plan));
        var tools = new Div(layout, owner);
        tools.addClassName("button-row");
        return tools;
    }

    /** Only what somebody chose reads the plan again; what the page sets by itself does not. */
    private void refill(boolean chosen) {
        if (!chosen) {
            return;
        }
        standing.ifPresent(shown -> {
            try {
                fill(plans.open(shown.plan().id()));
            } catch (NotAParticipant | NotPossibleNow overMeanwhile) {
                sayThatItIsOver();
            }
        });
    }

    private void fill(PlanPage.Shown plan) {
        var shown = plan.actions().stream()
                .filter(action -> owner.isEmpty() || action.owner() == owner.getValue())
                .toList();
        var done = plan.actions().stream()
                .filter(action -> action.progress() == Progress.DONE)
                .count();
        var sum = new Paragraph(
                getTranslation("conversations.plan.done", done, plan.actions().size()));
        sum.addClassName("lead");
        actions.removeAll();
        actions.add(sum, layout.getValue() == Layout.BOARD ? board(shown, plan) : list(shown, plan));
    }

    private PlanBoard board(List<Line> shown, PlanPage.Shown plan) {
        return new PlanBoard(shown, action -> card(action, plan));
    }

    private UnorderedList list(List<Line> shown, PlanPage.Shown plan) {
        var list = new UnorderedList();
        list.addClassName("lines");
        shown.forEach(action -> list.add(card(action, plan)));
        return list;
    }

    private ActionCard card(Line action, PlanPage.Shown plan) {
        return new ActionCard(action, plan, moments, to -> move(action, to, plan.id()));
    }

    /** What was taken out or taken back meanwhile is no longer there to be moved; the page shows what is. */
    private void move(Line action, Progress to, ConversationId id) {
        try {
            plans.move(id, action.item().id(), to);
        } catch (NotAParticipant gone) {
            Notification.show(getTranslation("conversations.mine.notPossible"));
        }
        show(id);
    }
}
