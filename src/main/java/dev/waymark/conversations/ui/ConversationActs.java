package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.MyConversations.MyConversation;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.shared.Stage;
import dev.waymark.ui.Moments;
import dev.waymark.vault.EntryGone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the employee does on the page of their conversation; after each act the page says how it stands now. */
class ConversationActs {

    private static final int TIME_TO_UNDO = 10_000;
    private static final int UNTIL_CLOSED = 0;

    private final ConversationDesk desk;
    private final OwnNotes notes;
    private final MyConversation conversation;
    private final Moments moments;
    private final Runnable refresh;

    ConversationActs(
            ConversationDesk desk, OwnNotes notes, MyConversation conversation, Moments moments, Runnable refresh) {
        this.desk = desk;
        this.notes = notes;
        this.conversation = conversation;
        this.moments = moments;
        this.refresh = refresh;
    }

    void share(Item item) {
        if (attempt(() -> notes.share(conversation.id(), item.id()))) {
            var undo = new Button(I18NProvider.translate("conversations.mine.undo"));
            var told = tell(I18NProvider.translate("conversations.mine.shared", conversation.managerName()), undo);
            undo.addClickListener(click -> {
                told.close();
                attempt(() -> notes.undoShare(conversation.id(), item.id()));
            });
            undo.focus();
        }
    }

    /** Where the other side had read it, the sentence says so, and stays until it is put away. */
    void takeBack(Item item) {
        if (attempt(() -> notes.takeBack(conversation.id(), item.id()))) {
            tellHonestly(item.openedAt(), "conversations.mine.takenBack.opened", "conversations.mine.takenBack");
        }
    }

    void remove(Item item) {
        attempt(() -> {
            var removed = notes.remove(conversation.id(), Set.of(item.id()));
            tellHonestly(removed.openedAt(), "conversations.E2", "removal.done");
        });
    }

    private void tellHonestly(Optional<Instant> openedAt, String ifOpened, String otherwise) {
        if (openedAt.isEmpty()) {
            tell(I18NProvider.translate(otherwise));
            return;
        }
        var day = moments.absolute(moments.dayOf(openedAt.get()));
        var close = new Button(I18NProvider.translate("conversations.mine.close"));
        var told = tell(I18NProvider.translate(ifOpened, conversation.managerName(), day), close);
        told.setDuration(UNTIL_CLOSED);
        close.addClickListener(click -> told.close());
        close.focus();
    }

    void talkOnly(Stage stage, Set<String> kept) {
        if (attempt(() -> desk.talkOnly(conversation.id(), stage, kept))) {
            tell(I18NProvider.translate("conversations.mine.takesPart.TALK_ONLY", PartWords.nameOf(stage)));
        }
    }

    void leaveOut(Stage stage, Set<String> kept) {
        if (attempt(() -> desk.leaveOut(conversation.id(), stage, kept))) {
            tell(I18NProvider.translate("conversations.mine.leftOut", PartWords.nameOf(stage)));
        }
    }

    void takePart(Stage stage, Mode mode) {
        if (attempt(() -> desk.takePart(conversation.id(), stage, mode))) {
            tell(I18NProvider.translate("conversations.mine.takesPart." + mode, PartWords.nameOf(stage)));
        }
    }

    void pause(@Nullable LocalDate until) {
        if (attempt(() -> desk.pause(conversation.id(), until))) {
            tell(I18NProvider.translate("conversations.mine.paused"));
        }
    }

    void resume() {
        if (attempt(() -> desk.resume(conversation.id()))) {
            tell(I18NProvider.translate("conversations.mine.resumed"));
        }
    }

    void goOnWithoutWriteUp() {
        attempt(() -> desk.goOnWithoutWriteUp(conversation.id()));
    }

    void publishWithoutReply() {
        attempt(() -> desk.publishWithoutReply(conversation.id()));
    }

    void findAnotherTime() {
        if (attempt(() -> desk.findAnotherTime(conversation.id()))) {
            tell(I18NProvider.translate("conversations.mine.anotherTime"));
        }
    }

    private boolean attempt(Runnable act) {
        var done = true;
        try {
            act.run();
        } catch (NotPossibleNow | EntryGone meanwhile) {
            done = false;
            tell(I18NProvider.translate("conversations.mine.notPossible"));
        }
        refresh.run();
        return done;
    }

    private static Notification tell(String text, Button... buttons) {
        var told = new Notification();
        told.setDuration(TIME_TO_UNDO);
        told.setPosition(Notification.Position.BOTTOM_CENTER);
        var line = new Div(new Span(text));
        line.addClassName("told");
        line.add(buttons);
        told.add(line);
        told.open();
        return told;
    }
}
