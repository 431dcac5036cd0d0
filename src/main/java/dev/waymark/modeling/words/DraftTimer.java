package dev.waymark.modeling.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.modeling.Draft;
import dev.waymark.modeling.FileName;
import dev.waymark.proof.TimerLimits;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A timer of a draft that a policy limits (F23).
 *
 * @param diagram what the diagram is called
 * @param element the id of the event that waits
 * @param name the step that it sits on, or what people read on the timer itself
 * @param policy such as {@code T3}
 * @param duration in ISO form
 */
public record DraftTimer(
        FileName file,
        String diagram,
        String element,
        String name,
        String policy,
        String duration,
        TimerLimits limits) {

    private static final String DURATION = "(?s)(<(?:\\w+:)?\\w*Event\\b[^>]*\\bid=\"%s\"[^>]*>"
            + "(?:(?!</(?:\\w+:)?\\w*Event>).)*?<(?:\\w+:)?timeDuration\\b[^>]*>)[^<]*(</)";

    /** All of them, by policy; files that cannot be read have none. */
    public static List<DraftTimer> all(Draft draft) {
        return draft.diagrams().stream()
                .flatMap(diagram -> draft.find(diagram).stream())
                .flatMap(file -> in(file.name(), file.content()))
                .sorted(Comparator.comparingInt(DraftTimer::number))
                .toList();
    }

    /** All of a release, by policy; its files by their names, such as {@code processes/visions.bpmn}. */
    public static List<DraftTimer> of(Map<String, byte[]> release) {
        return release.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .flatMap(file -> in(new FileName(file.getKey()), file.getValue()))
                .sorted(Comparator.comparingInt(DraftTimer::number))
                .toList();
    }

    /**
     * The diagram with another duration on this timer and nothing else changed; nothing when the timer is no longer
     * there, or is written in a way that only the editor of the diagram knows.
     */
    public Optional<byte[]> set(byte[] bpmn, String other) {
        var text = new String(bpmn, UTF_8);
        if (!Arrays.equals(text.getBytes(UTF_8), bpmn)) {
            return Optional.empty();
        }
        var place = Pattern.compile(DURATION.formatted(Pattern.quote(element))).matcher(text);
        return place.find()
                ? Optional.of(place.replaceFirst("$1" + Matcher.quoteReplacement(other) + "$2")
                        .getBytes(UTF_8))
                : Optional.empty();
    }

    private static Stream<DraftTimer> in(FileName file, byte[] bpmn) {
        var outline = Outline.of(bpmn);
        return outline.steps().stream()
                .filter(step -> step.timer().startsWith("P"))
                .flatMap(step -> TimerLimits.of(step.property("timer"))
                        .map(limits -> new DraftTimer(
                                file,
                                outline.name(),
                                step.id(),
                                outline.find(step.on()).orElse(step).label(),
                                step.property("timer"),
                                step.timer(),
                                limits))
                        .stream());
    }

    private int number() {
        return Integer.parseInt(policy.substring(1));
    }
}
