package dev.waymark.modeling.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.modeling.Draft;
import dev.waymark.modeling.FileName;
import dev.waymark.proof.TimerLimits;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A timer of a draft that a policy limits (F23).
 *
 * @param diagram what the diagram is called
 * @param element the id of the event that waits
 * @param name the step that it sits on; empty when it sits on none
 * @param after what that step, or the timer itself, comes after
 * @param then what it leads to
 * @param policy such as {@code T3}
 * @param duration in ISO form
 */
public record DraftTimer(
        FileName file,
        String diagram,
        String element,
        String name,
        List<String> after,
        String then,
        String policy,
        String duration,
        TimerLimits limits) {

    private static final String DURATION = "(?s)(<(?:\\w+:)?\\w*Event\\b[^>]*\\bid=\"%s\"[^>]*>"
            + "(?:(?!</(?:\\w+:)?\\w*Event>).)*?<(?:\\w+:)?timeDuration\\b[^>]*>)([^<]*)</";

    /** All of them, by policy; files that cannot be read have none. */
    public static List<DraftTimer> all(Draft draft, Locale language) {
        return draft.diagrams().stream()
                .flatMap(diagram -> draft.find(diagram).stream())
                .flatMap(file -> in(file.name(), file.content(), language))
                .sorted(Comparator.comparingInt(DraftTimer::number))
                .toList();
    }

    /** All of a release, by policy; its files by their names, such as {@code processes/visions.bpmn}. */
    public static List<DraftTimer> of(Map<String, byte[]> release, Locale language) {
        return release.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .flatMap(file -> in(new FileName(file.getKey()), file.getValue(), language))
                .sorted(Comparator.comparingInt(DraftTimer::number))
                .toList();
    }

    /**
     * The diagram with another duration on this timer, also in a name that says it, and nothing else changed; nothing when the timer is no longer
     * there, or is written in a way that only the editor of the diagram knows.
     */
    public Optional<byte[]> set(byte[] bpmn, String other) {
        var text = new String(bpmn, UTF_8);
        if (!Arrays.equals(text.getBytes(UTF_8), bpmn)) {
            return Optional.empty();
        }
        var place = Pattern.compile(DURATION.formatted(Pattern.quote(element))).matcher(text);
        return place.find()
                ? Optional.of((text.substring(0, place.start())
                                + named(place.group(1), place.group(2), other)
                                + other
                                + text.substring(place.end(2)))
                        .getBytes(UTF_8))
                : Optional.empty();
    }

    private static String named(String event, String before, String other) {
        var named = event;
        for (var name : SpanNames.replaced(before.strip(), other).entrySet()) {
            named = named.replace("\"%s\"".formatted(name.getKey()), "\"%s\"".formatted(name.getValue()));
        }
        return named;
    }

    private static Stream<DraftTimer> in(FileName file, byte[] bpmn, Locale language) {
        var outline = Outline.of(bpmn);
        return outline.steps().stream()
                .filter(step -> step.timer().startsWith("P"))
                .flatMap(step ->
                        TimerLimits.of(step.property("timer"))
                                .map(limits -> of(file, outline, step, limits, language))
                                .stream());
    }

    private static DraftTimer of(FileName file, Outline outline, Step timer, TimerLimits limits, Locale language) {
        var on = outline.find(timer.on());
        return new DraftTimer(
                file,
                outline.name(language),
                timer.id(),
                on.map(step -> step.label(language)).orElse(""),
                outline.leadingTo(on.orElse(timer)).stream()
                        .map(step -> step.label(language))
                        .toList(),
                timer.ways().stream()
                        .flatMap(way -> outline.find(way.to()).stream())
                        .findFirst()
                        .map(step -> step.label(language))
                        .orElse(""),
                timer.property("timer"),
                timer.timer(),
                limits);
    }

    private int number() {
        return Integer.parseInt(policy.substring(1));
    }
}
