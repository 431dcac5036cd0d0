package dev.waymark.conversations;

import dev.waymark.engine.OpenTask;
import java.util.Set;

/** The few steps of the shipped diagrams whose ids the domain has to tell apart. */
public final class Steps {

    private static final Set<String> PROPOSALS = Set.of("propose-a-time", "propose-a-time-as-manager");
    private static final String CHOICE = "choose";
    private static final String CHOICE_AGAIN = "choose-again";
    private static final Set<String> CHOICES = Set.of(CHOICE, CHOICE_AGAIN);

    private static final String ACKNOWLEDGEMENT = "acknowledge-removal";
    private static final String REPLY_TO_REQUEST = "reply-to-request";
    private static final String WAY_ON = "choose-a-way-on";
    private static final String WHAT_IS_NEXT = "choose-what-is-next";

    private Steps() {}

    /** What the manager does about a removal is no step on the employee's way. */
    public static boolean isAcknowledgement(String step) {
        return step.equals(ACKNOWLEDGEMENT);
    }

    /**
     * Whether the conversation has come, or may still come, by this step: only a request is answered, and a new round
     * is no step of this one.
     */
    public static boolean isOnTheWay(String step, Conversation conversation) {
        return switch (step) {
            case CHOICE_AGAIN -> false;
            case REPLY_TO_REQUEST -> conversation.beginning().isByEmployee();
            case WAY_ON -> conversation.state() == State.REQUESTED;
            default -> true;
        };
    }

    /** What a series ends with (T-20), although it is drawn beside the looks back. */
    public static boolean isLast(String step) {
        return step.equals(WHAT_IS_NEXT);
    }

    /** Whether somebody proposes times here; the other step of the same form picks one. */
    public static boolean isProposal(OpenTask task) {
        return PROPOSALS.contains(task.step());
    }

    /** Whether this answers an invitation, or a request that was accepted. */
    public static boolean isFirstChoice(OpenTask task) {
        return task.step().equals(CHOICE);
    }

    public static boolean isChoice(OpenTask task) {
        return CHOICES.contains(task.step());
    }
}
