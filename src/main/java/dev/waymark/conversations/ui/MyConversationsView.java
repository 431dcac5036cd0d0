package dev.waymark.conversations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.ui.words.StateWords;
import dev.waymark.conversations.ui.workbook.WorkbookView;
import dev.waymark.ui.EmptyState;
import dev.waymark.ui.PageHeader;
import dev.waymark.ui.VisibilityLine;
import jakarta.annotation.security.PermitAll;

/** The employee's own conversations, newest first. */
@Route(MyConversationsView.ROUTE)
@Menu(title = "conversations.mine.menu", order = 2, icon = "vaadin:comments-o")
@PermitAll
public class MyConversationsView extends Div implements BeforeEnterObserver {

    public static final String ROUTE = "conversations";

    private final transient OwnNotes notes;
    private final transient StateWords states;

    MyConversationsView(OwnNotes notes, StateWords states) {
        this.notes = notes;
        this.states = states;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        var all = notes.all();
        removeAll();
        add(new PageHeader(getTranslation("conversations.mine.all")));
        if (all.isEmpty()) {
            var ask = new Anchor("conversations/ask", getTranslation("conversations.mine.ask"));
            ask.addClassName("button-link");
            add(new EmptyState(
                            getTranslation("conversations.mine.empty"), getTranslation("conversations.mine.empty.lead"))
                    .offering(ask));
        } else {
            var list = new UnorderedList();
            list.addClassName("lines");
            all.forEach(id -> list.add(line(notes.open(id))));
            add(list);
        }
        add(workbook());
    }

    /** There for everybody, with or without a conversation, so that its presence tells nothing. */
    private Section workbook() {
        var workbook = new Section(
                new H2(getTranslation("workbook.title")),
                new Paragraph(getTranslation("workbook.what")),
                VisibilityLine.onlyYou(),
                WorkbookView.link(getTranslation("workbook.open")));
        workbook.addClassName("card");
        return workbook;
    }

    private ListItem line(MyConversation conversation) {
        var line = new ListItem(
                new RouterLink(
                        getTranslation("conversations.mine.with", conversation.managerName()),
                        MyConversationView.class,
                        Addresses.of(conversation.id())),
                new Paragraph(states.ofMine(conversation)));
        line.addClassName("card");
        return line;
    }
}
