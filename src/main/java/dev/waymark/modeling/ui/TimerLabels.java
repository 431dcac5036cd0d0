package dev.waymark.modeling.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.modeling.words.DraftTimer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What timers are called, so that no two of a policy read the same. */
public final class TimerLabels {

    private TimerLabels() {}

    /** By the step and what follows; where that is not enough, by what comes before; else they are counted. */
    public static Map<DraftTimer, String> of(List<DraftTimer> timers) {
        var labels = new LinkedHashMap<DraftTimer, String>();
        timers.forEach(timer -> labels.put(timer, label(timer)));
        tellApart(labels, timer -> text("timers.after", label(timer), first(timer.after())));
        var number = new int[1];
        tellApart(labels, timer -> text("timers.number", label(timer), ++number[0]));
        return labels;
    }

    private static void tellApart(Map<DraftTimer, String> labels, Function<DraftTimer, String> further) {
        var same = labels.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var changed = new LinkedHashMap<DraftTimer, String>();
        labels.forEach((timer, label) -> {
            if (same.getOrDefault(label, 0L) > 1) {
                changed.put(timer, further.apply(timer));
            }
        });
        labels.putAll(changed);
    }

    private static String first(List<String> names) {
        return names.isEmpty() ? "" : names.get(0);
    }

    private static String label(DraftTimer timer) {
        return timer.name().isEmpty()
                ? text("timers.before", timer.then(), timer.diagram())
                : text("timers.then", timer.name(), timer.then(), timer.diagram());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
