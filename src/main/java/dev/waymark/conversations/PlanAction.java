package dev.waymark.conversations;

import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one action of a plan stands. What it says lies sealed in the entry of the same id. */
@Entity
public class PlanAction {

    /** The kind of the entry that says what it is. */
    public static final String KIND = "ACTION";

    /** Who does it. */
    public enum Owner {
        ME,
        MANAGER,
        BOTH,
        OTHER
    }

    /** What the manager answered, per action. */
    public enum Reply {
        AGREE,
        AGREE_CHANGED,
        CANNOT
    }

    /** How far it has come, as its owner says. */
    public enum Progress {
        NOT_STARTED,
        UNDER_WAY,
        DONE,
        CHANGED,
        DROPPED
    }

    @Id
    private String entryId;

    @Column(name = "conversation_id")
    private String conversation;

    @Enumerated(EnumType.STRING)
    private Owner owner = Owner.ME;

    private boolean shared;

    /** Whether it takes time, money, an introduction or an approval that the manager would have to give. */
    private boolean needsSomething;

    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private @Nullable Reply reply;

    @Enumerated(EnumType.STRING)
    private Progress progress = Progress.NOT_STARTED;

    protected PlanAction() {}

    public PlanAction(String entryId, ConversationId conversation) {
        this.entryId = entryId;
        this.conversation = conversation.value();
    }

    /** An action as its content describes it. */
    public static PlanAction from(String entryId, ConversationId conversation, Answers content) {
        var action = new PlanAction(entryId, conversation);
        action.write(content);
        return action;
    }

    /** Takes over what the employee wrote in the form (F12). */
    public void write(Answers content) {
        write(
                Owner.valueOf(content.text("owner").orElse("ME")),
                content.text("share").filter("SHARE"::equals).isPresent(),
                content.text("needs").filter(needs -> !needs.equals("NOTHING")).isPresent(),
                content.date("by").orElse(null));
    }

    /** Takes over what the employee wrote; an action that is changed needs a new answer (F12, F14). */
    public void write(Owner newOwner, boolean newlyShared, boolean needs, @Nullable LocalDate by) {
        owner = newOwner;
        shared = newlyShared;
        needsSomething = needs;
        due = by;
        reply = null;
    }

    public void answer(Reply given) {
        reply = given;
    }

    /** The employee takes the manager's version; the new date, if there is one, holds from now on. */
    public void acceptChange(@Nullable LocalDate newDate) {
        reply = Reply.AGREE;
        due = newDate == null ? due : newDate;
    }

    /** Takes it out of what the manager sees; their answer goes with it (opt-out table, row 8). */
    public void keepPrivate() {
        shared = false;
        reply = null;
    }

    public void share() {
        shared = true;
    }

    public void move(Progress to) {
        progress = to;
    }

    public void postpone(LocalDate to) {
        due = to;
    }

    /** Only what the manager owns or would have to give needs an answer; the rest is noted (F13). */
    public boolean needsReply() {
        return shared && (isManagers() || needsSomething);
    }

    public boolean waitsForReply() {
        return needsReply() && reply == null;
    }

    public boolean isSettled() {
        return !needsReply() || reply == Reply.AGREE;
    }

    public boolean isCommitmentOfManager() {
        return shared && isManagers() && reply == Reply.AGREE;
    }

    private boolean isManagers() {
        return owner == Owner.MANAGER || owner == Owner.BOTH;
    }

    public String entryId() {
        return entryId;
    }

    public ConversationId conversation() {
        return new ConversationId(conversation);
    }

    public Owner owner() {
        return owner;
    }

    public boolean isShared() {
        return shared;
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public Optional<Reply> reply() {
        return Optional.ofNullable(reply);
    }

    public Progress progress() {
        return progress;
    }
}
