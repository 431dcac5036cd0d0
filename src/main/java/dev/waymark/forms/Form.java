package dev.waymark.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A form as its file describes it. */
public final class Form {

    private final Optional<String> id;
    private final List<Component> components;

    Form(Optional<String> id, List<Component> components) {
        this.id = id;
        this.components = List.copyOf(components);
    }

    /** Reads any bytes: gives a form, findings, or both; never throws. */
    public static FormReading read(byte[] bytes) {
        return FormReader.read(bytes);
    }

    /** The id that the file gives itself. */
    public Optional<String> id() {
        return id;
    }

    public List<Component> components() {
        return components;
    }

    /** The form page by page: each group at its top is a page, with what stands before it. */
    public List<Page> pages() {
        return Page.split(components);
    }

    /** Every input, also those in groups and rows. */
    public Stream<Input> inputs() {
        return all().filter(Input.class::isInstance).map(Input.class::cast);
    }

    /** Every component, also those in groups and rows. */
    public Stream<Component> all() {
        return components.stream().flatMap(Form::withInner);
    }

    private static Stream<Component> withInner(Component component) {
        if (component instanceof Group group) {
            return Stream.concat(Stream.of(group), group.components().stream().flatMap(Form::withInner));
        }
        if (component instanceof RepeatingRows rows) {
            return Stream.concat(Stream.of(rows), rows.components().stream().flatMap(Form::withInner));
        }
        return Stream.of(component);
    }

    /** What the form shows with these answers. */
    public Scene scene(Answers answers, FormContext context) {
        return Scene.of(this, answers, context);
    }

    /**
     * Gives the answers that are accepted: in their proper shape, without hidden and unknown fields and without blank
     * rows.
     *
     * @throws AnswersNotAccepted if any rule of the form is broken
     */
    public Answers check(Answers answers, FormContext context) {
        var check = new AnswerCheck(scene(answers, context));
        var accepted = check.accept(components);
        if (!check.findings().isEmpty()) {
            throw new AnswersNotAccepted(check.findings());
        }
        return Answers.of(accepted);
    }

    /** Cuts accepted answers into the items that are kept, shared and removed one by one. */
    public List<FormEntry> entriesOf(Answers accepted, FormContext context) {
        return new EntrySplit(Scope.root(context, accepted.tree())).entries(components);
    }

    /** Whether accepted answers let the other side read anything, be it written here or before. */
    public boolean shares(Answers accepted, FormContext context) {
        return entriesOf(accepted, context).stream().anyMatch(entry -> entry.visibility() == FieldVisibility.SHARED)
                || Disclosure.in(components, Scope.root(context, accepted.tree()));
    }

    /** The answers that diagrams may ask for: field key and chosen option, or {@code true} and {@code false}. */
    public Map<String, String> decisionsOf(Answers accepted) {
        var decisions = new LinkedHashMap<String, String>();
        inputs().filter(input -> input.field().decision()).forEach(input -> accepted.find(input.key())
                .ifPresent(value -> decisions.put(input.key(), value.toString())));
        return decisions;
    }
}
