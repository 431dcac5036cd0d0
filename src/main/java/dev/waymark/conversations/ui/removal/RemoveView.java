package dev.waymark.conversations.ui.removal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.ui.Addresses;
import dev.waymark.conversations.ui.MyConversationView;
import dev.waymark.conversations.ui.MyConversationsView;
import dev.waymark.forms.Answers;
import dev.waymark.forms.ui.FormFields;
import dev.waymark.forms.ui.Viewer;
import dev.waymark.shared.ConversationId;
import dev.waymark.ui.EmptyState;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** Where the employee takes out several things at once, or everything on a topic (F17). */
@Route(MyConversationsView.ROUTE + "/:" + MyConversationView.CONVERSATION + "/remove")
@PermitAll
public class RemoveView extends Div implements BeforeEnterObserver {

    private final transient RemovalDesk desk;
    private final transient Moments moments;

    RemoveView(RemovalDesk desk, Moments moments) {
        this.desk = desk;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addresses.conversation(event));
    }

    void show(ConversationId id) {
        try {
            ask(desk.open(id));
        } catch (NotAParticipant stranger) {
            throw new NotFoundException();
        }
    }

    private void ask(MyConversation conversation) {
        removeAll();
        add(header(conversation, getTranslation("removal.title"))
                .lead(getTranslation("removal.lead", conversation.managerName())));
        if (desk.removable(conversation).isEmpty()) {
            add(new EmptyState(getTranslation("removal.empty"), getTranslation("removal.empty.lead")));
            return;
        }
        var start = desk.form(conversation);
        var fields = new FormFields(
                start.form(),
                start.context(),
                Viewer.employeeWith(conversation.managerName()),
                getLocale(),
                start.answers());
        var goOn = new Button(getTranslation("conversations.task.continue"), click -> fields.accepted()
                .ifPresent(answers -> check(conversation, answers)));
        add(fields, new Div(goOn));
    }

    /** Shows what goes; what was found on the topic goes only where it is ticked here. */
    private void check(MyConversation conversation, Answers answers) {
        removeAll();
        var ticked = Set.copyOf(answers.texts("entries"));
        var chosen = desk.removable(conversation).stream()
                .filter(item -> ticked.contains(item.id()))
                .toList();
        var found = desk.find(conversation.id(), answers.text("topic").orElse("")).stream()
                .filter(item -> !ticked.contains(item.id()))
                .toList();
        var going = new WhatGoes(chosen, found, conversation, answers, desk.ownName(), moments);
        var remove = new Button(getTranslation("removal.remove"), click -> remove(conversation, going.ids(), answers));
        remove.setDisableOnClick(true);
        var back = new Button(getTranslation("conversations.task.back"), click -> ask(conversation));
        var row = new Div(remove, back);
        row.addClassName("button-row");
        add(header(conversation, getTranslation("removal.check")), going, row);
    }

    private void remove(MyConversation conversation, Set<String> items, Answers answers) {
        try {
            var removed = desk.remove(conversation.id(), items, answers);
            var done = removed.openedAt()
                    .map(at -> getTranslation(
                            "conversations.E2", conversation.managerName(), moments.absolute(moments.dayOf(at))))
                    .orElseGet(() -> getTranslation(items.isEmpty() ? "removal.nothing" : "removal.done"));
            removeAll();
            add(header(conversation, getTranslation("removal.done.title")).lead(done));
        } catch (NotPossibleNow | NotAParticipant meanwhile) {
            removeAll();
            add(
                    header(conversation, getTranslation("removal.title")),
                    new Paragraph(getTranslation("conversations.mine.notPossible")));
        }
    }

    private PageHeader header(MyConversation conversation, String title) {
        return new PageHeader(title)
                .backTo(
                        getTranslation("conversations.mine.title", conversation.managerName()),
                        MyConversationView.class,
                        Addresses.of(conversation.id()));
    }
}
