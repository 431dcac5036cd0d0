package dev.waymark.modeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.waymark.modeling.ui.Durations.Unit;
import dev.waymark.modeling.words.DraftWords;
import dev.waymark.modeling.words.SpanNames;
import dev.waymark.modeling.words.Step;
import dev.waymark.modeling.words.Step.Way;
import dev.waymark.modeling.words.StepType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Everything that can be set about one step, so that nobody has to type an expression. */
class StepFields extends Div {

    private static final String NOTHING = "";
    private static final List<String> PEOPLE = List.of("${employee}", "${manager}");
    private static final List<String> TASK_KINDS = List.of(NOTHING, "choice", "collect", "answer");
    private static final List<String> NOTICES = List.of(NOTHING, "W1", "W2", "W3", "W4", "W5", "W6");

    private final transient DraftWords words;
    private final transient Pencil pencil;
    private final transient List<Consumer<Step>> shown = new ArrayList<>();
    private transient Step step;

    StepFields(Step step, DraftWords words, Pencil pencil) {
        this.step = step;
        this.words = words;
        this.pencil = pencil;
        addClassName("step-fields");
        add(name(), germanName());
        fieldsOf(step);
        if (isQuestion()) {
            step.ways().forEach(this::addWay);
        }
        show(step);
    }

    /** Shows what the step is now; what the person has just typed stays where the cursor is. */
    final void show(Step now) {
        step = now;
        shown.forEach(field -> field.accept(now));
    }

    private void fieldsOf(Step step) {
        switch (step.type()) {
            case TASK -> add(who(), kind(), form(), stage(), due(), optional());
            case AUTOMATIC -> add(block(), notice(), stage());
            case CALL -> add(diagram(), stage(), talk());
            case SECTION -> add(stage());
            case BORDER, WAIT, START -> event();
            default -> {}
        }
    }

    private void addWay(Way way) {
        var field = new WayField(way, step, words, pencil);
        shown.add(now ->
                now.ways().stream().filter(each -> each.id().equals(way.id())).forEach(field::show));
        add(field);
    }

    private boolean isQuestion() {
        return step.ways().size() > 1 && step.type() == StepType.QUESTION;
    }

    private TextField name() {
        return text("editor.name", Step::name, "name");
    }

    /** What people who read German see instead, in the diagram and in their tasks. */
    private TextField germanName() {
        var name = text("editor.germanName", property("de.name"), "property:de.name");
        name.setHelperText(getTranslation("editor.germanName.help"));
        return name;
    }

    private TextField text(String label, Function<Step, String> read, String what) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(120);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write(what, change.getValue().strip());
            }
        });
        shown.add(now -> field.setValue(read.apply(now)));
        return field;
    }

    private RadioButtonGroup<String> who() {
        var who = new RadioButtonGroup<String>(getTranslation("editor.who"));
        who.setItems(PEOPLE);
        who.setItemLabelGenerator(person -> StepWords.who(person).orElse(person));
        who.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write("attribute:camunda:assignee", change.getValue());
            }
        });
        shown.add(now -> {
            var assignee = now.attribute("camunda:assignee");
            who.setValue(PEOPLE.contains(assignee) ? assignee : null);
        });
        return who;
    }

    private Component kind() {
        return choice(
                "editor.kind",
                TASK_KINDS,
                kind -> getTranslation("editor.kind." + (kind.isEmpty() ? "none" : kind)),
                property("kind"),
                "property:kind");
    }

    private Component form() {
        return choice("editor.form", withNothing(words.forms()), this::plain, attribute("camunda:formRef"), form -> {
            var wanted = new LinkedHashMap<String, String>();
            wanted.put("attribute:camunda:formRef", form);
            wanted.put("attribute:camunda:formRefBinding", form.isEmpty() ? "" : "deployment");
            return wanted;
        });
    }

    private Component diagram() {
        return choice(
                "editor.diagram",
                words.diagrams(),
                this::plain,
                attribute("calledElement"),
                diagram -> Map.of(
                        "attribute:calledElement",
                        diagram,
                        "attribute:camunda:calledElementBinding",
                        "deployment",
                        "businessKey",
                        "same"));
    }

    private Component block() {
        return choice(
                "editor.block",
                words.blocks(),
                StepWords::block,
                now -> now.attribute("camunda:delegateExpression").replaceAll("[${}]", ""),
                block -> Map.of(
                        "attribute:camunda:delegateExpression",
                        "${" + block + "}",
                        "attribute:camunda:asyncBefore",
                        "true"));
    }

    private Component notice() {
        return choice(
                "editor.notice",
                NOTICES,
                notice -> notice.isEmpty() ? plain(notice) : getTranslation("editor.notice." + notice),
                property("notice"),
                "property:notice");
    }

    private Component stage() {
        var stage = new ComboBox<String>(getTranslation("editor.stage"));
        stage.setItems(words.stages());
        stage.setItemLabelGenerator(StepWords::stage);
        stage.setClearButtonVisible(true);
        stage.setHelperText(getTranslation("editor.stage.help"));
        stage.addCustomValueSetListener(typed -> {
            var name = StageName.of(typed.getDetail());
            name.ifPresent(known -> {
                stage.setValue(known);
                write("property:stage", known);
            });
            stage.setInvalid(name.isEmpty());
            stage.setErrorMessage(getTranslation("editor.stage.capitals"));
        });
        stage.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write("property:stage", Optional.ofNullable(change.getValue()).orElse(NOTHING));
            }
        });
        shown.add(now -> stage.setValue(now.property("stage").isEmpty() ? null : now.property("stage")));
        return stage;
    }

    private SpanField due() {
        var due = new SpanField(
                getTranslation("editor.due"), List.of(Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS));
        due.setHelperText(getTranslation("editor.due.help"));
        due.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write(
                        "attribute:camunda:dueDate",
                        change.getValue().map(Durations.Span::due).orElse(NOTHING));
            }
        });
        shown.add(now -> due.setValue(Durations.ofDue(now.attribute("camunda:dueDate"))));
        return due;
    }

    private Checkbox optional() {
        return box("editor.optional", "property:optional", "true", now -> now.property("optional")
                .equals("true"));
    }

    private Checkbox talk() {
        return box("editor.talk", "property:kind", "talk", now -> now.property("kind")
                .equals("talk"));
    }

    private void event() {
        if (!step.timer().isEmpty()) {
            add(timer());
        }
        if (!step.message().isEmpty()
                || step.type() == StepType.WAIT && step.timer().isEmpty()) {
            add(choice(
                    "editor.message",
                    words.messages(),
                    StepWords::message,
                    Step::message,
                    message -> WaysOut.wanted(step, message)));
        }
        add(new Paragraph(getTranslation(step.isBeside() ? "editor.beside.help" : "editor.interrupts.help")));
    }

    private Component timer() {
        if (Durations.ofTimer(step.timer()).isEmpty()) {
            return new Paragraph(Durations.inWords(step.timer()));
        }
        var timer =
                new SpanField(getTranslation("editor.timer"), List.of(Unit.DAYS, Unit.HOURS, Unit.WEEKS, Unit.MONTHS));
        timer.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change.getValue().map(Durations.Span::iso).ifPresent(this::last);
            }
        });
        shown.add(now -> timer.setValue(Durations.ofTimer(now.timer())));
        return timer;
    }

    private void last(String duration) {
        var wanted = new LinkedHashMap<>(SpanNames.renamed(step, duration));
        wanted.put("timer", duration);
        pencil.change(step.id(), wanted);
    }

    private Checkbox box(String label, String what, String value, Function<Step, Boolean> read) {
        var box = new Checkbox(getTranslation(label));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write(what, change.getValue() ? value : NOTHING);
            }
        });
        shown.add(now -> box.setValue(read.apply(now)));
        return box;
    }

    private Component choice(
            String label,
            List<String> items,
            Function<String, String> words,
            Function<Step, String> read,
            String what) {
        return choice(label, items, words, read, chosen -> Map.of(what, chosen));
    }

    /** What stands there and is not offered stays there, under its own name, until somebody chooses something else. */
    private Component choice(
            String label,
            List<String> items,
            Function<String, String> words,
            Function<Step, String> read,
            Function<String, Map<String, String>> wanted) {
        var select = new Select<String>();
        select.setLabel(getTranslation(label));
        var offered = new ArrayList<>(items);
        if (!offered.contains(read.apply(step))) {
            offered.add(read.apply(step));
        }
        select.setItems(offered);
        select.setItemLabelGenerator(item -> item == null ? NOTHING : words.apply(item));
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                pencil.change(step.id(), wanted.apply(change.getValue()));
            }
        });
        shown.add(now -> select.setValue(read.apply(now)));
        return select;
    }

    private void write(String what, String value) {
        pencil.change(step.id(), Map.of(what, value));
    }

    private String plain(String text) {
        return text.isEmpty() ? getTranslation("editor.none") : text;
    }

    private static List<String> withNothing(List<String> items) {
        var all = new ArrayList<>(List.of(NOTHING));
        all.addAll(items);
        return all;
    }

    private static Function<Step, String> property(String name) {
        return now -> now.property(name);
    }

    private static Function<Step, String> attribute(String name) {
        return now -> now.attribute(name);
    }
}
