package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.router.QueryParameters;
import dev.waymark.conversations.tasks.TaskList.Line;
import dev.waymark.conversations.ui.words.TaskWords;
import java.util.Arrays;

/** Which tasks are in the list at the moment; the choice stands in the address, so that it can be kept as a bookmark. */
enum ShownTasks {
    ALL("all"),
    WAITING("waiting"),
    IF_YOU_LIKE("if-you-like");

    private static final String PARAMETER = "show";

    private final String word;

    ShownTasks(String word) {
        this.word = word;
    }

    static ShownTasks in(QueryParameters address) {
        return address.getSingleParameter(PARAMETER).stream()
                .flatMap(asked -> Arrays.stream(values()).filter(one -> one.word.equals(asked)))
                .findFirst()
                .orElse(ALL);
    }

    QueryParameters address() {
        return this == ALL ? QueryParameters.empty() : QueryParameters.of(PARAMETER, word);
    }

    boolean includes(Line line) {
        return this == ALL || TaskWords.isIfYouLike(line.task()) == (this == IF_YOU_LIKE);
    }

    String key() {
        return "conversations.tasks.show." + word;
    }
}
