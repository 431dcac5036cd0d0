package dev.waymark.proof;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One sentence that the proof says, with the gaps it has filled; written in English, kept in German beside it. */
public record Sentence(String pattern, List<String> with) {

    public Sentence {
        with = List.copyOf(with);
    }

    /** A sentence whose gaps are written {@code %s}. */
    public static Sentence of(String pattern, Object... with) {
        return new Sentence(pattern, Stream.of(with).map(String::valueOf).toList());
    }

    /** Any message of the proof, as it was kept somewhere, in German, or in English for everybody else. */
    public static String in(Locale locale, String message) {
        return Sentences.of(locale).say(message);
    }

    /** The sentence in German, or in English for everybody else. */
    public String in(Locale locale) {
        return Sentences.of(locale).say(this);
    }

    @Override
    public String toString() {
        return with.isEmpty() ? pattern : pattern.formatted(with.toArray());
    }
}
