package dev.waymark.conversations;

import dev.waymark.engine.OpenTask;
import java.util.Set;

/** The few steps of the shipped diagrams whose ids the domain has to tell apart. */
final class Steps {

    private static final Set<String> PROPOSALS = Set.of("propose-a-time", "propose-a-time-as-manager");
    private static final Set<String> CHOICES = Set.of("choose", "choose-again");

    private Steps() {}

    /** Whether somebody proposes times here; the other step of the same form picks one. */
    static boolean isProposal(OpenTask task) {
        return PROPOSALS.contains(task.step());
    }

    static boolean isChoice(OpenTask task) {
        return CHOICES.contains(task.step());
    }
}
