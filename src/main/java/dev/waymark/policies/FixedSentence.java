package dev.waymark.policies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the sentences that are the same for everybody. HR may word it otherwise, and then it is so wherever it stands. */
public enum FixedSentence {
    W1(true, "conversations.W1 notices.W1", "name"),
    W2(true, "conversations.W2", "stage"),
    W2_IN_MAIL(true, "notices.W2", "name"),
    W3(true, "conversations.W3 notices.W3", "name"),
    W3_WITH_LABEL(true, "conversations.W3.named", "name", "label"),
    W4(true, "conversations.W4 notices.W4"),
    W5(true, "conversations.W5 notices.W5"),
    W5_WITH_DATE(true, "conversations.W5.until", "date"),
    W6(true, "conversations.W6 notices.W6"),
    E1(false, "conversations.E1"),
    E2(false, "conversations.E2", "manager", "date");

    /** The sentences are read in mails and on phones. */
    public static final int LONGEST = 400;

    private final boolean toManager;
    private final List<String> keys;
    private final List<String> places;

    FixedSentence(boolean toManager, String keys, String... places) {
        this.toManager = toManager;
        this.keys = List.of(keys.split(" "));
        this.places = List.of(places);
    }

    static Optional<FixedSentence> of(String key) {
        return Stream.of(values())
                .filter(sentence -> sentence.keys.contains(key))
                .findFirst();
    }

    /** Whether it is the manager who reads it; else the employee. */
    public boolean isToManager() {
        return toManager;
    }

    /** What stands in the sentence for a name or a date, such as {@code {name}}. */
    public List<String> places() {
        return places.stream().map("{%s}"::formatted).toList();
    }

    /** The key of its text in the messages; all of its keys say the same. */
    String key() {
        return keys.get(0);
    }

    /** From {@code {0}} to {@code {name}}. */
    String named(String pattern) {
        var text = pattern;
        for (var at = 0; at < places.size(); at++) {
            text = text.replace("{" + at + "}", places().get(at));
        }
        return text;
    }

    /** From {@code {name}} to {@code {0}}. */
    String pattern(String named) {
        var text = named;
        for (var at = 0; at < places.size(); at++) {
            text = text.replace(places().get(at), "{" + at + "}");
        }
        return text;
    }

    /**
     * Turns away what could single somebody out or ask for something.
     *
     * @throws NotToBeSaid with what is wrong, in which language
     */
    void check(Worded words) {
        check(words.english(), Locale.ENGLISH);
        check(words.german(), Locale.GERMAN);
    }

    private void check(String text, Locale language) {
        if (text.isEmpty()) {
            throw new NotToBeSaid(NotToBeSaid.Problem.EMPTY, language, "");
        }
        if (text.length() > LONGEST) {
            throw new NotToBeSaid(NotToBeSaid.Problem.TOO_LONG, language, String.valueOf(LONGEST));
        }
        checkPlaces(text, language);
        if (text.contains("?")) {
            throw new NotToBeSaid(NotToBeSaid.Problem.ASKS, language, "?");
        }
        var forbidden = toManager ? ForbiddenWords.TO_MANAGERS : ForbiddenWords.OF_DEBT;
        forbidden.find(text, language).ifPresent(word -> {
            throw new NotToBeSaid(NotToBeSaid.Problem.FORBIDDEN, language, word);
        });
    }

    private void checkPlaces(String text, Locale language) {
        var rest = text;
        for (var place : places()) {
            if (!text.contains(place)) {
                throw new NotToBeSaid(NotToBeSaid.Problem.LOST, language, place);
            }
            rest = rest.replace(place, "");
        }
        if (rest.contains("{") || rest.contains("}")) {
            throw new NotToBeSaid(NotToBeSaid.Problem.BRACES, language, String.join(" ", places()));
        }
    }
}
