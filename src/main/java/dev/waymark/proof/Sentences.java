package dev.waymark.proof;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the proof says, in one language; the English sentences are the keys, and stages get the names people know. */
final class Sentences {

    private static final Pattern GAP = Pattern.compile("%[sd]");
    private static final int LONGEST = 4_000;

    private static final Sentences GERMAN = new Sentences(
            read(),
            Map.of(
                    "STORY",
                    "Lebensgeschichte",
                    "VISION",
                    "Visionen",
                    "PLAN",
                    "Aktionsplan",
                    "REVIEW",
                    "Quartalsblick"));
    private static final Sentences ENGLISH = new Sentences(
            read().keySet().stream().collect(Collectors.toMap(key -> key, key -> key)),
            Map.of("STORY", "Life story", "VISION", "Visions", "PLAN", "Action plan", "REVIEW", "Quarterly review"));

    private final Map<String, String> sentences;
    private final Map<String, String> stages;
    private final List<Gapped> gapped;

    /** A sentence with gaps, to be known again when they are filled. */
    private record Gapped(Pattern filled, String said) {}

    private Sentences(Map<String, String> sentences, Map<String, String> stages) {
        this.sentences = sentences;
        this.stages = stages;
        this.gapped = sentences.keySet().stream()
                .filter(key -> GAP.matcher(key).find())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(key -> new Gapped(filled(key), sentences.getOrDefault(key, key)))
                .toList();
    }

    static Sentences of(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    /** Every English sentence that can be said in German. */
    static List<String> known() {
        return List.copyOf(GERMAN.sentences.keySet());
    }

    String say(Sentence sentence) {
        return fill(sentences.getOrDefault(sentence.pattern(), sentence.pattern()), sentence.with());
    }

    String say(String message) {
        var plain = sentences.get(message);
        if (plain != null) {
            return plain;
        }
        return gapped.stream()
                .map(candidate -> refill(candidate, message))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(stages.getOrDefault(message, message));
    }

    private Optional<String> refill(Gapped candidate, String message) {
        if (message.length() > LONGEST) {
            return Optional.empty();
        }
        var found = candidate.filled().matcher(message);
        return found.matches() ? Optional.of(fill(candidate.said(), groups(found))) : Optional.empty();
    }

    private static List<String> groups(Matcher found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .toList();
    }

    private String fill(String said, List<String> with) {
        var rest = new ArrayList<>(with);
        return GAP.matcher(said)
                .replaceAll(gap -> Matcher.quoteReplacement(rest.isEmpty() ? gap.group() : say(rest.remove(0))));
    }

    private static Pattern filled(String pattern) {
        return Pattern.compile(
                GAP.splitAsStream(pattern).map(Pattern::quote).collect(Collectors.joining("(.*)"))
                        + (pattern.endsWith("%s") || pattern.endsWith("%d") ? "(.*)" : ""),
                Pattern.DOTALL);
    }

    private static Map<String, String> read() {
        var file = "/proof/german.properties";
        var properties = new Properties();
        try (var stream = Sentences.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("%s belongs beside the proof".formatted(file));
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var sentences = new TreeMap<String, String>();
        properties.forEach((english, german) -> sentences.put((String) english, (String) german));
        return sentences;
    }
}
