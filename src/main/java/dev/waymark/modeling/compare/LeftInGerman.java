package dev.waymark.modeling.compare;

import dev.waymark.modeling.words.FormField;
import dev.waymark.modeling.words.Outline;
import dev.waymark.modeling.words.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What is called otherwise now, or is new, and what people who read German do not see so: their words are the old ones, or none. */
final class LeftInGerman {

    private static final String NAME = "de.name";
    private static final String LABEL = "de.label";

    private LeftInGerman() {}

    /** The English words, in the order of the files. */
    static List<String> in(Comparison comparison) {
        var left = new LinkedHashSet<String>();
        comparison.changedFiles(".bpmn").forEach(file -> left.addAll(steps(comparison, file)));
        comparison.changedFiles(".form").forEach(file -> left.addAll(fields(comparison, file)));
        return List.copyOf(left);
    }

    private static List<String> steps(Comparison comparison, String file) {
        var before = Outline.of(comparison.before(file));
        return Outline.of(comparison.after(file)).steps().stream()
                .filter(step -> !step.name().isEmpty())
                .filter(step -> isLeft(
                        step.name(),
                        step.property(NAME),
                        before.find(step.id()).map(Step::name),
                        before.find(step.id()).map(earlier -> earlier.property(NAME))))
                .map(Step::name)
                .toList();
    }

    private static List<String> fields(Comparison comparison, String file) {
        var left = new ArrayList<String>();
        comparison.fields(file).forEach(change -> change.after()
                .filter(field -> !field.label().isEmpty())
                .filter(field -> isLeft(
                        field.label(),
                        field.property(LABEL),
                        change.before().map(FormField::label),
                        change.before().map(earlier -> earlier.property(LABEL))))
                .map(FormField::label)
                .ifPresent(left::add));
        return left;
    }

    private static boolean isLeft(
            String name, String german, Optional<String> nameBefore, Optional<String> germanBefore) {
        var isNew = nameBefore.filter(name::equals).isEmpty();
        return isNew && (german.isEmpty() || germanBefore.filter(german::equals).isPresent());
    }
}
