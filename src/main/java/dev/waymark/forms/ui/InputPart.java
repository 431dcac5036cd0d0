package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.waymark.forms.AnswerFinding;
import dev.waymark.forms.Answers;
import dev.waymark.forms.CheckboxInput;
import dev.waymark.forms.ChoiceInput;
import dev.waymark.forms.FieldVisibility;
import dev.waymark.forms.Input;
import dev.waymark.forms.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An input with its label, hint, readers and problem. */
final class InputPart implements Part, Answerable {

    private final Input input;
    private final boolean marksOptional;
    private final Setting setting;
    private final Widget widget;
    private final Div view = new Div();
    private final FieldNotes notes;
    private final ClearChoice clear;
    private final Appearing appearing;
    private String path = "";
    private String name = "";

    /** Says that an answer is optional only where others around it are not. */
    InputPart(Input input, boolean marksOptional, Setting setting) {
        this.input = input;
        this.marksOptional = marksOptional;
        this.setting = setting;
        this.widget = Widgets.of(input, setting.words());
        this.appearing = new Appearing(view, setting);
        view.addClassNames("form-field", "form-field-" + input.head().type());
        view.add(widget.control().component());
        notes = new FieldNotes(input, widget, view);
        clear = new ClearChoice(input, setting, this::takeBack);
        view.add(clear);
        widget.control().onChange(() -> {
            clearProblem();
            setting.echo().changed();
        });
    }

    private void takeBack() {
        widget.fill(Optional.empty());
        focus();
    }

    @Override
    public Component view() {
        return view;
    }

    @Override
    public void refresh(Scene scene, Place place) {
        path = place.path(input.key());
        var label = setting.words().of(input.label(), scene, place.row());
        appearing.show(scene.shows(input, place.row()), label);
        if (!view.isVisible()) {
            return;
        }
        name = place.rowName().isEmpty() ? label : setting.text("forms.rows.name", place.rowName(), label);
        showTexts(scene, place, label);
        widget.control().lock(scene.locks(input, place.row()));
        widget.adapt(scene, place.row());
        clear.follow(widget.answer().isPresent(), scene.requires(input, place.row()), label);
        var who = readers(input, place, scene);
        notes.readers(who, place.card().filter(who::equals).isPresent(), setting);
    }

    private void showTexts(Scene scene, Place place, String label) {
        var required = scene.requires(input, place.row());
        var marked = marksOptional && !required && canStayEmpty() && !label.isEmpty();
        widget.control().label(marked ? setting.text("forms.optional", label) : label, input.key());
        widget.control().require(required);
        notes.hint(setting.words().of(input.description(), scene, place.row()));
    }

    /** A box that is left open and a choice with a default are answers too. */
    private boolean canStayEmpty() {
        return !(input instanceof CheckboxInput)
                && !(input instanceof ChoiceInput
                        && input.field().defaultValue().isPresent());
    }

    /** What is not an entry of its own is read by those who read its row. */
    static FieldVisibility readers(Input input, Place place, Scene scene) {
        return place.card()
                .filter(card -> input.field().entry().isEmpty())
                .orElseGet(() -> scene.readers(input, place.row()));
    }

    @Override
    public void fill(Answers given) {
        widget.fill(given.find(input.key()).or(() -> input.field().defaultValue()));
    }

    @Override
    public void collect(Map<String, Object> answers) {
        widget.answer().or(this::takenAway).ifPresent(answer -> Tree.put(answers, input.key(), answer));
    }

    /** Without this, a default that somebody cleared would be back when the draft is opened again. */
    private Optional<Object> takenAway() {
        return input.field().defaultValue().map(was -> widget.nothing());
    }

    @Override
    public Stream<Answerable> answerables() {
        return Stream.of(this);
    }

    /** What was typed here and is no value, as a finding. */
    List<AnswerFinding> unreadable() {
        return view.isVisible() && widget.control().unreadable()
                ? List.of(new AnswerFinding(path, widget.unreadableKey(), List.of()))
                : List.of();
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void showProblem(String message) {
        widget.control().showProblem(message);
    }

    @Override
    public void clearProblem() {
        widget.control().clearProblem();
    }

    @Override
    public void focus() {
        widget.control().focus();
    }
}
