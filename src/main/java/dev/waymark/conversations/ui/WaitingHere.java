package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.waymark.conversations.State;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.ui.words.TaskWords;
import dev.waymark.engine.OpenTask;
import dev.waymark.ui.Moments;
import java.time.Instant;

/** What the employee can do in a conversation now, and what the other side is busy with. */
class WaitingHere extends Section {

    private static final String CHOICE = "choose";

    private final transient MyConversation conversation;
    private final transient Moments moments;
    private final transient ConversationActs acts;

    WaitingHere(MyConversation conversation, Moments moments, ConversationActs acts) {
        this.conversation = conversation;
        this.moments = moments;
        this.acts = acts;
        var tasks = new UnorderedList();
        conversation.tasks().forEach(task -> tasks.add(line(task)));
        if (!conversation.tasks().isEmpty()) {
            add(new H2(getTranslation("conversations.mine.tasks")), tasks);
        }
        if (conversation.state() == State.ACTIVE) {
            conversation.managerWritesSince().ifPresent(this::addWriteUp);
            conversation.managerRepliesBy().ifPresent(this::addReply);
        }
        setVisible(getComponentCount() > 0);
    }

    private ListItem line(OpenTask task) {
        var link = new Anchor("tasks/" + task.id().value(), name(task));
        return new ListItem(link);
    }

    private String name(OpenTask task) {
        if (!task.form().value().equals(CHOICE)) {
            return TaskWords.nameOf(task);
        }
        return task.due()
                .map(due -> getTranslation("conversations.mine.invitation", moments.absolute(moments.dayOf(due))))
                .orElse(getTranslation("conversations.mine.invitation.open"));
    }

    private void addWriteUp(Instant since) {
        add(notice(
                getTranslation(
                        "conversations.mine.writesUp",
                        conversation.managerName(),
                        moments.absolute(moments.dayOf(since))),
                new Button(getTranslation("conversations.mine.goOnWithoutIt"), click -> acts.goOnWithoutWriteUp())));
    }

    /** Until the day of the reply there is nothing to press, so that the manager has their time. */
    private void addReply(Instant due) {
        var day = moments.dayOf(due);
        if (!day.isBefore(moments.today())) {
            add(notice(
                    getTranslation("conversations.mine.repliesBy", conversation.managerName(), moments.absolute(day))));
            return;
        }
        add(notice(
                getTranslation("conversations.mine.replyWasDue", conversation.managerName(), moments.absolute(day)),
                new Button(
                        getTranslation("conversations.mine.publishWithoutReply"),
                        click -> acts.publishWithoutReply())));
    }

    private static Div notice(String text, Button... ways) {
        var notice = new Div(new Paragraph(text));
        notice.addClassName("card");
        notice.add(ways);
        return notice;
    }
}
