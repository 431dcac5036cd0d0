package dev.waymark.modeling.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A diagram in words: its steps in the order in which one reads them.
 *
 * @param process the id of its process
 * @param germanName what it is called for those who read German; empty if it has no name of its own there
 * @param readable whether the file could be read as a diagram at all
 */
public record Outline(String process, String name, String germanName, List<Step> steps, boolean readable) {

    static final Outline UNREADABLE = new Outline("", "", "", List.of(), false);

    public Outline {
        steps = List.copyOf(steps);
    }

    /** Reads any bytes; what is no diagram has no steps. */
    public static Outline of(byte[] bpmn) {
        return OutlineReader.read(bpmn);
    }

    /** The name as somebody reads it who speaks this language. */
    public String name(Locale language) {
        return language.getLanguage().equals(Locale.GERMAN.getLanguage()) && !germanName.isEmpty() ? germanName : name;
    }

    public Optional<Step> find(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The step that a way leads away from. */
    public Optional<Step> findSourceOf(String way) {
        return steps.stream()
                .filter(step -> step.ways().stream().anyMatch(each -> each.id().equals(way)))
                .findFirst();
    }

    /** Where one comes from: the step on whose edge this one sits, or one that leads to it. */
    public Optional<Step> before(Step step) {
        return find(step.on()).or(() -> leadingTo(step).stream().findFirst());
    }

    /** The steps that lead to this one. */
    public List<Step> leadingTo(Step step) {
        return steps.stream()
                .filter(each -> each.ways().stream().anyMatch(way -> way.to().equals(step.id())))
                .toList();
    }

    /** The other steps of the same section, in reading order; a way never leads out of a section. */
    public List<Step> beside(Step step) {
        var at = steps.indexOf(step);
        var first = at;
        while (first > 0 && steps.get(first - 1).depth() >= step.depth()) {
            first--;
        }
        var last = at;
        while (last + 1 < steps.size() && steps.get(last + 1).depth() >= step.depth()) {
            last++;
        }
        return at < 0
                ? List.of()
                : steps.subList(first, last + 1).stream()
                        .filter(other ->
                                other.depth() == step.depth() && !other.id().equals(step.id()))
                        .toList();
    }

    /** The stages that are named in it. */
    public Set<String> stages() {
        var stages = new LinkedHashSet<String>();
        steps.stream()
                .map(step -> step.property("stage"))
                .filter(stage -> !stage.isEmpty())
                .forEach(stages::add);
        return stages;
    }
}
