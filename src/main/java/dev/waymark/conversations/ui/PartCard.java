package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.waymark.conversations.Choice;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.State;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.ui.words.PartWords;
import dev.waymark.shared.Stage;
import dev.waymark.ui.Moments;
import dev.waymark.ui.VisibilityLine;
import java.util.List;
import java.util.Optional;

/** One part of a conversation on the employee's page: what they chose, how to change it, and what stands there. */
class PartCard extends ListItem {

    private final transient MyConversation conversation;
    private final transient Stage stage;
    private final transient Optional<Choice> choice;
    private final transient Moments moments;
    private final transient ConversationActs acts;

    PartCard(MyConversation conversation, Stage stage, boolean current, Moments moments, ConversationActs acts) {
        this.conversation = conversation;
        this.stage = stage;
        this.moments = moments;
        this.acts = acts;
        choice = conversation.choices().stream()
                .filter(one -> one.stage().equals(stage))
                .findFirst();
        addClassNames("part", current ? "part-now" : isDone() ? "part-done" : "part-ahead");
        add(new H2(PartWords.nameOf(stage)), new Paragraph(standing(current)), readers());
        if (current) {
            conversation
                    .talkAt()
                    .ifPresent(at -> add(new Paragraph(getTranslation("conversations.mine.talk", moments.moment(at)))));
        }
        add(ways(current));
        addItems();
    }

    private String standing(boolean current) {
        var mode = choice.map(yes -> PartWords.of(yes.mode())).orElse(getTranslation("conversations.mode.NONE"));
        if (isDone()) {
            return getTranslation("conversations.mine.part.done", mode);
        }
        return current ? getTranslation("conversations.mine.part.now", mode) : mode;
    }

    /** That a part is agreed and how, the other side reads, too; that one is not, nobody is told. */
    private VisibilityLine readers() {
        return choice.isPresent() && !conversation.isAlone() && conversation.state() != State.INVITED
                ? VisibilityLine.youAnd(conversation.managerName())
                : VisibilityLine.onlyYou();
    }

    private boolean isDone() {
        return choice.filter(Choice::done).isPresent();
    }

    private Div ways(boolean current) {
        var ways = new Div();
        ways.addClassName("button-row");
        var underWay = conversation.state() == State.ACTIVE || conversation.state() == State.PAUSED;
        if (current
                && conversation.talkAt().filter(moments::isAhead).isPresent()
                && conversation.state() == State.ACTIVE) {
            ways.add(button(
                    "conversations.mine.findAnotherTime", () -> new AnotherTimeDialog(acts::findAnotherTime).open()));
        }
        if (choice.isEmpty() && underWay && isPossible()) {
            ways.add(button("conversations.mine.takePart", () -> askToTakePart(Mode.NOTES)));
            ways.add(button("conversations.mine.talkOnly", () -> askToTakePart(Mode.TALK_ONLY)));
        }
        if (choice.isPresent() && !isDone() && underWay) {
            if (choice.get().mode() == Mode.NOTES) {
                ways.add(button("conversations.mine.talkOnly", this::askToTalkOnly));
            } else if (canStillBeWritten()) {
                ways.add(button("conversations.mine.withNotes", () -> acts.takePart(stage, Mode.NOTES)));
            }
        }
        if (choice.isPresent()) {
            ways.add(button("conversations.mine.leaveOut", this::askToLeaveOut));
        }
        return ways;
    }

    /** A part that has begun without notes goes on without them; looks back begin anew every quarter. */
    private boolean canStillBeWritten() {
        var begun = conversation.choices().stream()
                .filter(one -> !one.done())
                .findFirst()
                .filter(one -> one.stage().equals(stage))
                .isPresent();
        return !begun || stage.equals(Stage.REVIEW);
    }

    private void askToTakePart(Mode mode) {
        new TakePartDialog(stage, mode, conversation.managerName(), taken -> acts.takePart(stage, taken)).open();
    }

    private void askToTalkOnly() {
        new TalkOnlyDialog(stage, items(), conversation.managerName(), kept -> acts.talkOnly(stage, kept)).open();
    }

    private void askToLeaveOut() {
        new LeaveOutDialog(stage, items(), conversation.managerName(), kept -> acts.leaveOut(stage, kept)).open();
    }

    private List<Item> items() {
        return conversation.items().stream()
                .filter(item -> item.stage().filter(stage::equals).isPresent())
                .toList();
    }

    /** Looks back need a plan to look back on. */
    private boolean isPossible() {
        return !stage.equals(Stage.REVIEW)
                || conversation.choices().stream().anyMatch(one -> one.stage().equals(Stage.PLAN));
    }

    private void addItems() {
        var list = new UnorderedList();
        list.addClassName("items");
        items().forEach(item -> list.add(new ItemCard(item, conversation, moments, acts)));
        if (list.getChildren().findAny().isPresent()) {
            add(new H3(getTranslation("conversations.mine.items")), list);
        }
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(button.getText() + ": " + PartWords.nameOf(stage));
        return button;
    }
}
