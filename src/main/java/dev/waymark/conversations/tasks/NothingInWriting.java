package dev.waymark.conversations.tasks;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Mode;
import dev.waymark.engine.OpenTask;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.Input;
import dev.waymark.forms.TextInput;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Text was sent for a part that the two only talk about; it is kept nowhere (opt-out table, row 4). */
public final class NothingInWriting extends RuntimeException {

    private NothingInWriting() {
        super("This part is talked about only. Nothing is written, and what was sent was not kept.");
    }

    /** Takes no text in a part that is talk only, whatever the page sends and whatever form HR has put there. */
    static void requireIfPromised(Conversation conversation, OpenTask task, Form form, Answers answers) {
        var talkOnly = task.stage()
                .flatMap(conversation::choiceOf)
                .filter(choice -> choice.mode() == Mode.TALK_ONLY)
                .isPresent();
        if (talkOnly && carriesText(form, answers)) {
            throw new NothingInWriting();
        }
    }

    private static boolean carriesText(Form form, Answers answers) {
        var wordless = form.inputs()
                .filter(input -> !(input instanceof TextInput))
                .map(Input::key)
                .collect(Collectors.toSet());
        return answers.tree().entrySet().stream()
                .anyMatch(answer -> !wordless.contains(answer.getKey()) && !isEmpty(answer.getValue()));
    }

    private static boolean isEmpty(Object answer) {
        return answer instanceof Boolean
                || answer instanceof String text && text.isBlank()
                || answer instanceof List<?> list && list.isEmpty()
                || answer instanceof Map<?, ?> map && map.isEmpty();
    }
}
