package dev.waymark.conversations.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.conversations.State;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.overview.TeamConversations.ClosedLine;
import dev.waymark.conversations.overview.TeamConversations.Line;
import dev.waymark.conversations.tasks.TaskList;
import dev.waymark.conversations.ui.Addresses;
import dev.waymark.conversations.ui.words.PartWords;
import dev.waymark.conversations.ui.words.StateWords;
import dev.waymark.people.CurrentPerson;
import dev.waymark.ui.EmptyState;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The conversations of a manager: what was agreed, in plain words, and nothing that tells of a no. */
@Route(TeamView.ROUTE)
@Menu(title = "conversations.team.title", order = 100, icon = "vaadin:users")
@RolesAllowed("MANAGER")
public class TeamView extends Div implements BeforeEnterObserver {

    public static final String ROUTE = "team";

    private final transient TeamConversations conversations;
    private final transient TaskList tasks;
    private final transient StateWords states;
    private final transient CurrentPerson currentPerson;

    public TeamView(TeamConversations conversations, TaskList tasks, StateWords states, CurrentPerson currentPerson) {
        this.conversations = conversations;
        this.tasks = tasks;
        this.states = states;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    public void show() {
        var lines = conversations.of(currentPerson.id());
        var closed = conversations.closedLinesOf(currentPerson.id());
        removeAll();
        add(new PageHeader(getTranslation("conversations.team.title")));
        if (lines.isEmpty() && closed.isEmpty()) {
            add(new EmptyState(
                            getTranslation("conversations.team.empty"), getTranslation("conversations.team.empty.lead"))
                    .offering(invite()));
            return;
        }
        var row = new Div(invite());
        row.addClassName("button-row");
        add(row, list(lines.stream().map(this::line).toList()));
        if (!closed.isEmpty()) {
            add(
                    new H2(getTranslation("conversations.team.closed")),
                    list(closed.stream().map(this::line).toList()));
        }
    }

    private Anchor invite() {
        var invite = new Anchor("team/invite", getTranslation("conversations.team.invite"));
        invite.addClassName("button-link");
        return invite;
    }

    private static UnorderedList list(List<ListItem> lines) {
        var list = new UnorderedList(lines.toArray(ListItem[]::new));
        list.addClassName("lines");
        return list;
    }

    private ListItem line(Line line) {
        var item = new ListItem(name(line), new Paragraph(states.ofTeam(line.state(), line.pausedUntil())));
        if (!line.agreed().isEmpty()) {
            var parts = line.agreed().stream().map(PartWords::nameOf).collect(Collectors.joining(", "));
            item.add(new Paragraph(getTranslation("conversations.team.agreed", parts)));
        }
        if (line.state() == State.REQUESTED) {
            reply(line).ifPresent(item::add);
        }
        item.addClassName("card");
        return item;
    }

    /** As long as it is somebody else's turn there is nothing to open. */
    private Component name(Line line) {
        if (line.state() == State.INVITED || line.state() == State.REQUESTED) {
            var name = new Span(line.employeeName());
            name.addClassName("name");
            return name;
        }
        return new RouterLink(line.employeeName(), TeamConversationView.class, Addresses.of(line.id()));
    }

    private Optional<Anchor> reply(Line line) {
        return tasks.of(currentPerson.id()).stream()
                .map(TaskList.Line::task)
                .filter(task -> task.conversation().equals(line.id()))
                .findFirst()
                .map(task -> new Anchor("tasks/" + task.id().value(), getTranslation("conversations.team.reply")));
    }

    private ListItem line(ClosedLine line) {
        var name = new Span(line.employeeName());
        name.addClassName("name");
        var item = new ListItem(
                name, new Paragraph(getTranslation("conversations." + line.sentence(), line.employeeName())));
        item.addClassName("card");
        return item;
    }
}
