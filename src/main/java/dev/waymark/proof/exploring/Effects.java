package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.EventKind;

/** What the elements of the vocabulary change in what is known. */
final class Effects {

    private final Net net;
    private final Facts facts;

    Effects(Net net, Facts facts) {
        this.net = net;
        this.facts = facts;
    }

    /** An element begins. */
    void begun(Node node) {
        var waits = !node.type().isAutomatic() && (node.type().isActivity() || node.type() == ElementType.CATCH);
        if (waits || node.type() == ElementType.EVENT_BASED) {
            facts.begin(node.isOfStage() ? node.stage() : -1);
        }
    }

    /** A step of the application is done. */
    void worked(Node node) {
        switch (node.element().attribute("camunda:delegateExpression")) {
            case "${finishStage}" -> {
                if (node.stage() >= 0) {
                    facts.finish(node.stage());
                }
            }
            case "${renewConversation}" -> facts.renew();
            default -> {
                // other blocks change nothing that was chosen
            }
        }
    }

    static boolean changesWhatIsKnown(Node node) {
        var block = node.element().attribute("camunda:delegateExpression");
        return block.equals("${finishStage}") || block.equals("${renewConversation}");
    }

    /** Somebody did a task, or what was waited for has come. */
    void happened(Node node) {
        if (net.stages().isEmpty()) {
            return;
        }
        switch (node.role()) {
            case CHOICE -> facts.choose(node.number());
            case LEAVE_OUT -> facts.leaveOut(Math.max(0, node.stage()));
            case TALK_ONLY -> facts.talkOnly(Math.max(0, node.stage()));
            case WITHDRAW -> facts.withdraw();
            case FREEZE -> facts.freeze();
            default -> waited(node);
        }
    }

    private void waited(Node node) {
        if (node.element().event() == EventKind.TIMER && LongWait.isLong(node.element())) {
            facts.waitedLong();
        }
    }
}
