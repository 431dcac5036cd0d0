package dev.waymark.conversations.process;

import dev.waymark.engine.Vocabulary;
import dev.waymark.shared.ConversationId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a building block may know: the conversation it was rung for, and the words of its own element. */
final class Doorbell {

    private Doorbell() {}

    static ConversationId conversationOf(DelegateExecution execution) {
        return new ConversationId(execution.getProcessBusinessKey());
    }

    static String requireWord(DelegateExecution execution, String property) {
        return Vocabulary.find(execution, property)
                .orElseThrow(() -> new IllegalStateException(
                        "Element %s carries no property %s".formatted(execution.getCurrentActivityId(), property)));
    }
}
