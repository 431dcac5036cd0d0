package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.conversations.tasks.TaskList;
import dev.waymark.conversations.tasks.TaskList.Line;
import dev.waymark.conversations.ui.start.AskView;
import dev.waymark.conversations.ui.start.InviteView;
import dev.waymark.conversations.ui.words.DueWords;
import dev.waymark.conversations.ui.words.TaskWords;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.ReportingLines;
import dev.waymark.ui.CountsChanged;
import dev.waymark.ui.EmptyState;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** What waits for the person, what they may do if they like, and how to begin a conversation. */
@Route(TasksView.ROUTE)
@Menu(title = "conversations.tasks.title", order = 1, icon = "vaadin:tasks")
@PermitAll
public class TasksView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "tasks";

    private static final int WORTH_SEARCHING = 2;

    private final transient TaskList tasks;
    private final transient CurrentPerson currentPerson;
    private final transient ReportingLines lines;
    private final transient Clock clock;
    private final RadioButtonGroup<ShownTasks> filter = new RadioButtonGroup<>();
    private final TextField search = new TextField();
    private final Div tools = new Div(filter, search);
    private final Div nothing = new Div();
    private final Paragraph noMatch = new Paragraph(getTranslation("conversations.tasks.noMatch"));
    private final TaskGroup waiting;
    private final TaskGroup ifYouLike;

    TasksView(TaskList tasks, CurrentPerson currentPerson, ReportingLines lines, DueWords due, Clock clock) {
        this.tasks = tasks;
        this.currentPerson = currentPerson;
        this.lines = lines;
        this.clock = clock;
        waiting = new TaskGroup(getTranslation("conversations.tasks.waiting"), "", due);
        ifYouLike = new TaskGroup(
                getTranslation("conversations.tasks.ifYouLike"),
                getTranslation("conversations.tasks.ifYouLike.lead"),
                due);
        nothing.add(new EmptyState(
                getTranslation("conversations.tasks.empty"), getTranslation("conversations.tasks.empty.lead")));
        noMatch.getElement().setAttribute("role", "status");
        setUpTools();
        add(new PageHeader(getTranslation("conversations.tasks.title")), tools, nothing, noMatch);
        add(waiting, ifYouLike, beginnings());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.setValue(ShownTasks.in(event.getLocation().getQueryParameters()));
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var listening = ComponentUtil.addListener(event.getUI(), CountsChanged.class, change -> refresh());
        addDetachListener(gone -> {
            gone.unregisterListener();
            listening.remove();
        });
    }

    void refresh() {
        var all = tasks.of(currentPerson.id());
        var found = all.stream().filter(this::isAskedFor).toList();
        tools.setVisible(all.size() >= WORTH_SEARCHING || filter.getValue() != ShownTasks.ALL);
        nothing.setVisible(all.isEmpty());
        noMatch.setVisible(!all.isEmpty() && found.isEmpty());
        waiting.show(only(ShownTasks.WAITING, found));
        ifYouLike.show(only(ShownTasks.IF_YOU_LIKE, found));
    }

    private static List<Line> only(ShownTasks which, List<Line> lines) {
        return lines.stream().filter(which::includes).toList();
    }

    private boolean isAskedFor(Line line) {
        var words = search.getValue().strip().toLowerCase(getLocale());
        var text = (TaskWords.nameOf(line.task()) + " " + line.with()).toLowerCase(getLocale());
        return filter.getValue().includes(line) && text.contains(words);
    }

    private void setUpTools() {
        tools.addClassName("task-tools");
        filter.setItems(ShownTasks.values());
        filter.setItemLabelGenerator(shown -> getTranslation(shown.key()));
        filter.setAriaLabel(getTranslation("conversations.tasks.show"));
        filter.setValue(ShownTasks.ALL);
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepInAddress(change.getValue());
                refresh();
            }
        });
        search.setPlaceholder(getTranslation("conversations.tasks.search"));
        search.setAriaLabel(getTranslation("conversations.tasks.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
    }

    /** Only the filter: what somebody searches for may be a name, and names do not belong into addresses. */
    private void keepInAddress(ShownTasks shown) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(ROUTE, shown.address())));
    }

    private Div beginnings() {
        var beginnings = new Div(buttonLink("conversations.tasks.ask", AskView.class));
        beginnings.addClassName("button-row");
        if (!lines.reportsOf(currentPerson.id(), clock.instant()).isEmpty()) {
            beginnings.add(buttonLink("conversations.tasks.invite", InviteView.class));
        }
        return beginnings;
    }

    private RouterLink buttonLink(String key, Class<? extends Component> view) {
        var link = new RouterLink(getTranslation(key), view);
        link.addClassName("button-link");
        return link;
    }
}
