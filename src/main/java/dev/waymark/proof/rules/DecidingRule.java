package dev.waymark.proof.rules;

import dev.waymark.proof.Rule;
import dev.waymark.proof.reading.Findings;
import dev.waymark.proof.reading.FormField;
import dev.waymark.proof.reading.FormFile;
import java.util.List;
import java.util.Set;

/** R10: whoever decides is free to: no is always there, nothing is chosen for them, and nobody asks for a reason. */
final class DecidingRule {

    static final String WORDS = "Where the employee decides, nothing is asked for in words, except for closed topics";

    private static final Set<String> DECIDING = Set.of("radio", "select", "checkbox");
    private static final Set<String> SHIPPED_STAGES = Set.of("STORY", "VISION", "PLAN", "REVIEW");
    private static final Set<String> YES = Set.of("YES_NOTES", "YES_TALK_ONLY");
    private static final Set<String> WAYS_OUT = Set.of("withdraw", "pause");
    private static final String BOUNDARIES = "BOUNDARY";

    private final Findings findings;

    DecidingRule(Findings findings) {
        this.findings = findings;
    }

    void check(FormField field) {
        if (field.decides() && (!DECIDING.contains(field.type()) || field.isAboutAPart())) {
            findings.add(
                    Rule.R10,
                    "decision",
                    field.key(),
                    "What diagrams ask for is an answer of a radio, select or checkbox, and never the choice of a part");
        }
        if (field.isAboutAPart() && !isFree(field)) {
            findings.add(
                    Rule.R10,
                    "no-is-there",
                    field.key(),
                    "Whoever chooses about a part can say no or later, and nothing is chosen beforehand");
        }
    }

    private static boolean isFree(FormField field) {
        var ways = SHIPPED_STAGES.contains(field.property("stage")) ? List.of("NO", "LATER") : List.of("NO");
        return field.type().equals("radio")
                && field.options().containsAll(ways)
                && ways.stream().noneMatch(way -> field.says("hide.option." + way))
                && !field.says().hasNonNull("defaultValue")
                && YES.containsAll(field.listed("sharedWhen"))
                && !field.says("sharedBy");
    }

    static boolean isAboutDeciding(FormFile form) {
        return WAYS_OUT.contains(form.id()) || form.fields().stream().anyMatch(FormField::isAboutAPart);
    }

    void checkWords(FormFile form) {
        if (asksForWords(form)) {
            findings.add(Rule.R10, "words", form.id(), WORDS);
        }
    }

    /** A closed topic has a name (F04); any other words would be a reason. */
    static boolean asksForWords(FormFile form) {
        var topics = form.fields().stream()
                .filter(field -> field.isList() && field.property("entry").equals(BOUNDARIES))
                .map(FormField::rows)
                .toList();
        return form.fields().stream().filter(FormField::isText).anyMatch(text -> !topics.contains(text.list()));
    }
}
