package dev.waymark.proof.rules;

import dev.waymark.proof.exploring.Composition;
import dev.waymark.proof.exploring.Node;
import dev.waymark.proof.exploring.Role;
import dev.waymark.proof.reading.Diagram;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.EventKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words that Waymark's diagrams are drawn in: {@code kind}, {@code stage}, and the names of messages. */
public final class Vocabulary implements Composition.Words {

    static final String LEAVE_OUT = "leave-out-";
    static final String TALK_ONLY = "talk-only-";

    private static final Map<String, Role> OF_ACTIVITIES = Map.of(
            "choice", Role.CHOICE,
            "collect", Role.COLLECT,
            "answer", Role.ANSWER,
            "talk", Role.TALK,
            "notice", Role.NOTICE,
            "remind", Role.REMIND,
            "erase", Role.ERASE,
            "freeze", Role.ERASE);

    private final List<String> stages;

    public Vocabulary(Collection<Diagram> diagrams) {
        var found = new TreeSet<String>();
        diagrams.forEach(diagram -> diagram.processes().forEach(process -> collect(process, found)));
        this.stages = new ArrayList<>(found);
    }

    private static void collect(Element element, TreeSet<String> found) {
        var stage = element.property("stage");
        if (!stage.isEmpty()) {
            found.add(stage);
        }
        element.children().forEach(child -> collect(child, found));
    }

    @Override
    public List<String> stages() {
        return stages;
    }

    @Override
    public Node.Meaning meaningOf(Element element, @Nullable Node around) {
        var event = eventOf(element);
        if (event != element || element.type().isEvent()) {
            return meaningOfEvent(element, event, around);
        }
        var own = stages.indexOf(element.property("stage"));
        var stage = own >= 0 || around == null ? own : around.stage();
        var role = OF_ACTIVITIES.getOrDefault(element.property("kind"), Role.NONE);
        return new Node.Meaning(
                role, stage, element.type().isActivity() && !element.type().isAutomatic());
    }

    private Node.Meaning meaningOfEvent(Element element, Element event, @Nullable Node around) {
        var kind = word("kind", element, event);
        var message = event.event() == EventKind.MESSAGE ? event.eventName() : "";
        var spoken = stages.indexOf(word("stage", element, event));
        if (kind.equals("withdraw") && message.equals("withdraw")) {
            return new Node.Meaning(Role.WITHDRAW, -1, false);
        }
        if (kind.equals("freeze") && message.equals("manager-changed")) {
            return new Node.Meaning(Role.FREEZE, -1, false);
        }
        if (kind.equals("leave-out") && spoken >= 0 && message.equals(LEAVE_OUT + stages.get(spoken))) {
            return new Node.Meaning(Role.LEAVE_OUT, spoken, false);
        }
        if (message.startsWith(TALK_ONLY) && stages.contains(message.substring(TALK_ONLY.length()))) {
            return new Node.Meaning(Role.TALK_ONLY, stages.indexOf(message.substring(TALK_ONLY.length())), false);
        }
        var act = message.equals("choice-changed") || kind.equals("choice") && message.equals("asked");
        var stage = spoken >= 0 || around == null ? spoken : around.stage();
        return new Node.Meaning(act ? Role.CHOICE : ofEvent(kind), stage, false);
    }

    private static Role ofEvent(String kind) {
        var role = OF_ACTIVITIES.getOrDefault(kind, Role.NONE);
        return role == Role.NOTICE || role == Role.ERASE ? role : Role.NONE;
    }

    /** An event subprocess means what its start event means. */
    private static Element eventOf(Element element) {
        return element.isEventSubProcess()
                ? element.children().stream()
                        .filter(child -> child.is(ElementType.START))
                        .findFirst()
                        .orElse(element)
                : element;
    }

    private static String word(String property, Element element, Element event) {
        return element.property(property).isEmpty() ? event.property(property) : element.property(property);
    }
}
