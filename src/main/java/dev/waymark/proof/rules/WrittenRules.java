package dev.waymark.proof.rules;

import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.Rule;
import dev.waymark.proof.reading.Diagram;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.Findings;
import dev.waymark.proof.reading.FormField;
import dev.waymark.proof.reading.FormFile;
import dev.waymark.proof.reading.NotReadable;
import dev.waymark.proof.reading.WordingCheck;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules about how diagrams and forms are written. */
public final class WrittenRules {

    private static final Set<String> OPEN_STAGES = Set.of("STORY", "VISION");

    private final Collection<Diagram> diagrams;
    private final Map<String, FormFile> forms = new HashMap<>();
    private final Set<String> called = new HashSet<>();

    public WrittenRules(Collection<Diagram> diagrams) {
        this.diagrams = diagrams;
        diagrams.forEach(diagram -> diagram.processes().forEach(this::collectCalled));
    }

    /** Reads a form of the release. */
    public void read(ReleaseFile file, Findings findings) throws NotReadable {
        var form = FormFile.read(file.content());
        forms.put(form.id(), form);
        new FormRule(findings).check(form, file.id());
    }

    public void check(Function<String, Findings> findingsOf) {
        var stages = Set.copyOf(new Vocabulary(diagrams).stages());
        var processes = diagrams.stream()
                .flatMap(diagram -> diagram.processes().stream())
                .map(Element::id)
                .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (Diagram diagram : diagrams) {
            var findings = findingsOf.apply(diagram.file());
            WordingCheck.check(diagram, findings);
            var references = new ReferenceRule(processes, forms.keySet(), stages, called, findings);
            for (Element process : diagram.processes()) {
                if (!seen.add(process.id())) {
                    findings.add(Rule.R13, "process-twice", process.xml(), "Two diagrams have the same id");
                }
                new ElementRules(findings).name(process.xml());
                references.process(process, new ReleaseFile(diagram.file(), new byte[0]).id());
                inside(process, references, findings);
            }
        }
    }

    private void inside(Element scope, ReferenceRule references, Findings findings) {
        new ReminderRule(findings).inside(scope);
        var elements = new ElementRules(findings);
        for (Element element : scope.children()) {
            elements.check(element);
            references.element(element);
            if (TimerRule.isTimer(element)) {
                new TimerRule(findings).check(element);
            }
            if (element.is(ElementType.USER_TASK)) {
                requiredText(element, findings);
                readers(element, findings);
            }
            inside(element, references, findings);
        }
    }

    /** No life-story or vision field is ever required: empty is a valid answer. */
    private void requiredText(Element task, Findings findings) {
        var form = forms.get(task.attribute("camunda:formRef"));
        var open = task.property("kind").equals("collect") && OPEN_STAGES.contains(stageOf(task));
        if (form != null && open) {
            form.fields().stream()
                    .filter(field -> field.isText() && field.required() && !field.inRows())
                    .forEach(field -> findings.add(
                            Rule.R10, "required", task.xml(), "A text about story or visions is never required"));
        }
    }

    /** Nobody is asked for what only the other of the two reads. */
    private void readers(Element task, Findings findings) {
        var form = forms.get(task.attribute("camunda:formRef"));
        if (form == null) {
            return;
        }
        var readers = form.fields().stream().map(FormField::visibility).collect(Collectors.toSet());
        var person = task.attribute("camunda:assignee");
        if (person.equals("${manager}") && FormRule.KEPT.stream().anyMatch(readers::contains)) {
            findings.add(Rule.R10, "reader", task.xml(), "The manager would be asked what only the employee reads");
        }
        if (person.equals("${employee}") && readers.contains(FormRule.DRAFT_OF_MANAGER)) {
            findings.add(Rule.R10, "reader", task.xml(), "The employee would be asked what only the manager reads");
        }
        if (person.equals("${employee}") && form.fields().stream().anyMatch(WrittenRules::isReadAtOnce)) {
            findings.add(Rule.R10, "wider", task.xml(), "More people would read this field than the catalogue allows");
        }
        if (task.property("kind").equals("choice") && DecidingRule.asksForWords(form)) {
            findings.add(Rule.R10, "words", task.xml(), DecidingRule.WORDS);
        }
    }

    /** What the employee writes down stays with them at first, except for messages and answers to somebody. */
    private static boolean isReadAtOnce(FormField field) {
        return field.says("entry")
                && !FormRule.KEPT.contains(field.visibility())
                && (field.isList() || !EntryKinds.isMessage(field.property("entry")));
    }

    private String stageOf(Element task) {
        var own = task.property("stage");
        if (!own.isEmpty()) {
            return own;
        }
        var process = task;
        while (process.parent().isPresent()) {
            process = process.parent().get();
        }
        var id = process.id();
        return diagrams.stream()
                .flatMap(diagram -> diagram.processes().stream())
                .flatMap(caller -> caller.children().stream())
                .filter(call -> call.attribute("calledElement").equals(id))
                .map(call -> call.property("stage"))
                .filter(OPEN_STAGES::contains)
                .findFirst()
                .orElse("");
    }

    /** The forms in which somebody writes in their own words. */
    public Set<String> formsWithFreeText() {
        return forms.values().stream()
                .filter(FormFile::hasFreeText)
                .map(FormFile::id)
                .collect(Collectors.toSet());
    }

    /** The processes that begin by themselves, because no diagram calls them. */
    public List<Element> roots() {
        return diagrams.stream()
                .flatMap(diagram -> diagram.processes().stream())
                .filter(process -> !called.contains(process.id()))
                .toList();
    }

    private void collectCalled(Element element) {
        if (element.is(ElementType.CALL_ACTIVITY)) {
            called.add(element.attribute("calledElement"));
        }
        element.children().forEach(this::collectCalled);
    }
}
