package dev.waymark.proof;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** One sentence that the proof says, with the gaps it has filled; written in English, kept in German beside it. */
public record Sentence(String pattern, List<String> with) {

    private static final Properties GERMAN = read("/proof/german.properties");

    public Sentence {
        with = List.copyOf(with);
    }

    /** A sentence whose gaps are written {@code %s}. */
    public static Sentence of(String pattern, Object... with) {
        return new Sentence(pattern, Stream.of(with).map(String::valueOf).toList());
    }

    /** The sentence in German, or in English for everybody else. */
    public String in(Locale locale) {
        var german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        return filled(german ? GERMAN.getProperty(pattern, pattern) : pattern);
    }

    private String filled(String text) {
        return with.isEmpty() ? text : text.formatted(with.toArray());
    }

    @Override
    public String toString() {
        return filled(pattern);
    }

    private static Properties read(String file) {
        var sentences = new Properties();
        try (var stream = Sentence.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("%s belongs beside the proof".formatted(file));
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }
}
