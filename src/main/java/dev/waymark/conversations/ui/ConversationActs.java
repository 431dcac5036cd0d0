package dev.waymark.conversations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.ui.words.PartWords;
import dev.waymark.conversations.ui.words.Told;
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
            Told.withUndo(
                    I18NProvider.translate("conversations.mine.shared", conversation.managerName()),
                    () -> attempt(() -> notes.undoShare(conversation.id(), item.id())));
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
            Told.that(I18NProvider.translate(otherwise));
            return;
        }
        var day = moments.absolute(moments.dayOf(openedAt.get()));
        Told.untilRead(I18NProvider.translate(ifOpened, conversation.managerName(), day));
    }

    void talkOnly(Stage stage, Set<String> kept) {
        if (attempt(() -> desk.talkOnly(conversation.id(), stage, kept))) {
            Told.that(I18NProvider.translate("conversations.mine.takesPart.TALK_ONLY", PartWords.nameOf(stage)));
        }
    }

    void leaveOut(Stage stage, Set<String> kept) {
        if (attempt(() -> desk.leaveOut(conversation.id(), stage, kept))) {
            Told.that(I18NProvider.translate("conversations.mine.leftOut", PartWords.nameOf(stage)));
        }
    }

    void takePart(Stage stage, Mode mode) {
        if (attempt(() -> desk.takePart(conversation.id(), stage, mode))) {
            Told.that(I18NProvider.translate("conversations.mine.takesPart." + mode, PartWords.nameOf(stage)));
        }
    }

    void pause(@Nullable LocalDate until) {
        if (attempt(() -> desk.pause(conversation.id(), until))) {
            Told.that(I18NProvider.translate("conversations.mine.paused"));
        }
    }

    void resume() {
        if (attempt(() -> desk.resume(conversation.id()))) {
            Told.that(I18NProvider.translate("conversations.mine.resumed"));
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
            Told.that(I18NProvider.translate("conversations.mine.anotherTime"));
        }
    }

    private boolean attempt(Runnable act) {
        var done = true;
        try {
            act.run();
        } catch (NotPossibleNow | NotAParticipant | EntryGone meanwhile) {
            done = false;
            Told.that(I18NProvider.translate("conversations.mine.notPossible"));
        }
        refresh.run();
        return done;
    }
}
