package dev.waymark.proof.upgrading;

import static dev.waymark.proof.Difference.Kind.SHORTER_FOR_MANAGER;
import static dev.waymark.proof.Difference.Kind.TIMER;

import dev.waymark.proof.Difference;
import dev.waymark.proof.Sentence;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.EventKind;
import dev.waymark.proof.reading.XmlNode;
import dev.waymark.proof.rules.Durations;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Whether somebody has more or less time than before. */
final class TimerDifferences {

    private static final Pattern TEXT = Pattern.compile("'([^']*)'");

    private final List<Difference> all;

    TimerDifferences(List<Difference> all) {
        this.all = all;
    }

    void compare(Element before, Element after) {
        var old = time(before);
        var now = time(after);
        if (old.equals(now) && before.property("timer").equals(after.property("timer"))) {
            return;
        }
        var shorter = isOnManager(after) && isShorter(days(old), days(now));
        all.add(new Difference(
                shorter ? SHORTER_FOR_MANAGER : TIMER,
                after.file(),
                after.id(),
                Sentence.of("“%s” is now %s instead of %s", after.label(), orNothing(now), orNothing(old))));
    }

    private static String orNothing(String time) {
        return time.isEmpty() ? "–" : time;
    }

    private static String time(Element element) {
        if (element.event() == EventKind.TIMER) {
            return element.definition()
                    .flatMap(definition -> definition.children().stream().findFirst())
                    .map(XmlNode::text)
                    .orElse("");
        }
        return element.attribute("camunda:dueDate");
    }

    private static boolean isOnManager(Element element) {
        if (element.attribute("camunda:assignee").equals("${manager}")) {
            return true;
        }
        var host = element.attribute("attachedToRef");
        return !host.isEmpty()
                && element.parent().stream()
                        .flatMap(scope -> scope.children().stream())
                        .anyMatch(sibling -> sibling.id().equals(host)
                                && sibling.attribute("camunda:assignee").equals("${manager}"));
    }

    private static boolean isShorter(OptionalLong before, OptionalLong after) {
        return before.isPresent() && after.isPresent() && after.getAsLong() < before.getAsLong();
    }

    /** The days of {@code P7D}, {@code ${due.in('P7D')}} or {@code ${due.workingDays('5')}}. */
    private static OptionalLong days(String time) {
        var text = TEXT.matcher(time).results().map(found -> found.group(1)).findFirst();
        var duration = text.orElse(time);
        return duration.matches("[0-9]{1,3}") ? OptionalLong.of(Long.parseLong(duration)) : Durations.days(duration);
    }
}
