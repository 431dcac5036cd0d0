package dev.waymark.proof.rules;

import dev.waymark.proof.Rule;
import dev.waymark.proof.reading.Findings;
import dev.waymark.proof.reading.FormField;
import dev.waymark.proof.reading.FormFile;
import java.util.Map;
import java.util.Set;

/** R10: forms say who reads each field, and nobody reads more than the catalogue allows. */
final class FormRule {

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime");
    private static final Set<String> SILENT =
            Set.of("text", "group", "dynamiclist", "spacer", "separator", "button", "image", "expression");
    private static final Set<String> CLASSES = Set.of("V1", "V2", "V3", "V4", "V5", "V6");

    /** What only the employee reads until they share it, by form. */
    private static final Map<String, Set<String>> PRIVATE = Map.of(
            "choose", Set.of("lifeStory", "visions", "actionPlan", "reviews", "boundaries", "deliver"),
            "storyPrep", Set.of("chapters", "guessValues", "offLimits"),
            "visions", Set.of("dreams"),
            "skills", Set.of("skills"),
            "reviewEmployee", Set.of("moved"));

    /** The classes in which something stays with the employee until they say otherwise. */
    static final Set<String> KEPT = Set.of("V1", "V4", "V6");

    /** What the manager writes stays with them until they share it. */
    static final String DRAFT_OF_MANAGER = "V3";

    private final Findings findings;

    FormRule(Findings findings) {
        this.findings = findings;
    }

    void check(FormFile form, String fileId) {
        if (!form.id().equals(fileId)) {
            findings.add(Rule.R10, "form-id", form.id(), "The file is named like the form in it");
        }
        var sharing = new SharingRule(form, findings);
        var deciding = new DecidingRule(findings);
        for (FormField field : form.fields()) {
            if (INPUTS.contains(field.type())) {
                input(form, field);
            } else if (isKeptList(field)) {
                readers(form, field);
            } else if (!SILENT.contains(field.type())) {
                findings.add(Rule.R10, "component", field.key(), "A form may not have this kind of component");
            }
            sharing.check(field);
            deciding.check(field);
        }
        if (DecidingRule.isAboutDeciding(form)) {
            deciding.checkWords(form);
        }
    }

    /** A list whose rows are kept says who reads them; a list that only groups fields says nothing. */
    private static boolean isKeptList(FormField field) {
        return field.isList() && (!field.visibility().isEmpty() || field.says("entry"));
    }

    private void input(FormFile form, FormField field) {
        readers(form, field);
        if (!field.key().matches("\\w+(\\.\\w+)*")) {
            findings.add(Rule.R10, "key", field.key(), "The field has no valid key");
        }
    }

    private void readers(FormFile form, FormField field) {
        if (!CLASSES.contains(field.visibility())) {
            findings.add(Rule.R10, "visibility", field.key(), "The field does not say who reads it (V1 to V6)");
        } else if (staysPrivate(form, field) && !KEPT.contains(field.visibility())) {
            findings.add(Rule.R10, "wider", field.key(), "More people would read this field than the catalogue allows");
        }
    }

    /** By its form, by what kind of entry it is, or because it is a part of something that is private. */
    private static boolean staysPrivate(FormFile form, FormField field) {
        return PRIVATE.getOrDefault(form.id(), Set.of()).contains(field.key())
                || EntryKinds.isPrivate(field.property("entry"))
                || field.isAboutAPart()
                || KEPT.contains(field.around());
    }
}
