package dev.waymark.engine;

import dev.waymark.shared.ConversationId;
import java.util.List;

/**
 * Something that diagrams may ask about a conversation, such as <code>${choice.includes('VISION')}</code>.
 *
 * <p>Decisions in diagrams are questions, so that no answer ever becomes a process variable.
 */
public interface Question {

    /** The word before the dot: a lower-case name that no building block has. */
    String name();

    /**
     * Answers with a text, yes or no, or a date.
     *
     * @param what the word after the dot, empty for a bare name
     * @param with the texts in the brackets, often none
     * @throws UnknownQuestion when this question has no such word
     */
    Object answer(ConversationId about, String what, List<String> with);

    /** A question by its name and the way it is answered. */
    static Question of(String name, Answer answer) {
        return new Question() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public Object answer(ConversationId about, String what, List<String> with) {
                return answer.to(about, what, with);
            }
        };
    }

    /** Answers what is asked about one conversation. */
    @FunctionalInterface
    interface Answer {

        Object to(ConversationId about, String what, List<String> with);
    }
}
