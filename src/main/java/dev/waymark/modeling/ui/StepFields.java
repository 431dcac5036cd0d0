package dev.waymark.modeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
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
import java.util.function.Function;

/** Everything that can be set about one step, so that nobody has to type an expression. */
class StepFields extends Div {

    private static final List<String> PEOPLE = List.of("${employee}", "${manager}");
    private static final List<String> TASK_KINDS = List.of(StepInputs.NOTHING, "choice", "collect", "answer");
    private static final List<String> NOTICES = List.of(StepInputs.NOTHING, "W1", "W2", "W3", "W4", "W5", "W6");

    private final transient DraftWords words;
    private final transient Pencil pencil;
    private final transient StepInputs inputs;

    StepFields(Step step, DraftWords words, Pencil pencil) {
        this.words = words;
        this.pencil = pencil;
        this.inputs = new StepInputs(step, pencil);
        addClassName("step-fields");
        add(name(), germanName());
        fieldsOf(step);
        if (isQuestion()) {
            inputs.step().ways().forEach(this::addWay);
        }
        show(step);
    }

    /** Shows what the step is now; what the person has just typed stays where the cursor is. */
    final void show(Step now) {
        inputs.show(now);
    }

    private void fieldsOf(Step step) {
        switch (inputs.step().type()) {
            case TASK -> add(who(), kind(), form(), stage(), due(), optional());
            case AUTOMATIC -> add(block(), notice(), stage());
            case CALL -> add(diagram(), stage(), talk());
            case SECTION -> add(stage());
            case BORDER, WAIT, START -> event();
            default -> {}
        }
    }

    private void addWay(Way way) {
        var field = new WayField(way, inputs.step(), words, pencil);
        inputs.follow(now ->
                now.ways().stream().filter(each -> each.id().equals(way.id())).forEach(field::show));
        add(field);
    }

    private boolean isQuestion() {
        return inputs.step().ways().size() > 1 && inputs.step().type() == StepType.QUESTION;
    }

    private TextField name() {
        return inputs.text("editor.name", Step::name, "name");
    }

    /** What people who read German see instead, in the diagram and in their tasks. */
    private TextField germanName() {
        var name = inputs.text("editor.germanName", property("de.name"), "property:de.name");
        name.setHelperText(getTranslation("editor.germanName.help"));
        return name;
    }

    private RadioButtonGroup<String> who() {
        var who = new RadioButtonGroup<String>(getTranslation("editor.who"));
        who.setItems(PEOPLE);
        who.setItemLabelGenerator(person -> StepWords.who(person).orElse(person));
        who.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                inputs.write("attribute:camunda:assignee", change.getValue());
            }
        });
        inputs.follow(now -> {
            var assignee = now.attribute("camunda:assignee");
            who.setValue(PEOPLE.contains(assignee) ? assignee : null);
        });
        return who;
    }

    private Component kind() {
        return inputs.choice(
                "editor.kind",
                TASK_KINDS,
                kind -> getTranslation("editor.kind." + (kind.isEmpty() ? "none" : kind)),
                property("kind"),
                "property:kind");
    }

    private Component form() {
        return inputs.choice(
                "editor.form", withNothing(words.forms()), this::plain, attribute("camunda:formRef"), form -> {
                    var wanted = new LinkedHashMap<String, String>();
                    wanted.put("attribute:camunda:formRef", form);
                    wanted.put("attribute:camunda:formRefBinding", form.isEmpty() ? "" : "deployment");
                    return wanted;
                });
    }

    private Component diagram() {
        return inputs.choice(
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
        return inputs.choice(
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
        return inputs.choice(
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
                inputs.write("property:stage", known);
            });
            stage.setInvalid(name.isEmpty());
            stage.setErrorMessage(getTranslation("editor.stage.capitals"));
        });
        stage.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                inputs.write(
                        "property:stage", Optional.ofNullable(change.getValue()).orElse(StepInputs.NOTHING));
            }
        });
        inputs.follow(now -> stage.setValue(now.property("stage").isEmpty() ? null : now.property("stage")));
        return stage;
    }

    private SpanField due() {
        var due = new SpanField(
                getTranslation("editor.due"), List.of(Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS));
        due.setHelperText(getTranslation("editor.due.help"));
        due.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                inputs.write(
                        "attribute:camunda:dueDate",
                        change.getValue().map(Durations.Span::due).orElse(StepInputs.NOTHING));
            }
        });
        inputs.follow(now -> due.setValue(Durations.ofDue(now.attribute("camunda:dueDate"))));
        return due;
    }

    private Checkbox optional() {
        return inputs.box("editor.optional", "property:optional", "true", now -> now.property("optional")
                .equals("true"));
    }

    private Checkbox talk() {
        return inputs.box("editor.talk", "property:kind", "talk", now -> now.property("kind")
                .equals("talk"));
    }

    private void event() {
        if (!inputs.step().timer().isEmpty()) {
            add(timer());
        }
        if (!inputs.step().message().isEmpty()
                || inputs.step().type() == StepType.WAIT
                        && inputs.step().timer().isEmpty()) {
            add(inputs.choice(
                    "editor.message",
                    words.messages(),
                    StepWords::message,
                    Step::message,
                    message -> WaysOut.wanted(inputs.step(), message)));
        }
        add(new Paragraph(getTranslation(inputs.step().isBeside() ? "editor.beside.help" : "editor.interrupts.help")));
    }

    private Component timer() {
        if (Durations.ofTimer(inputs.step().timer()).isEmpty()) {
            return new Paragraph(Durations.inWords(inputs.step().timer()));
        }
        var timer =
                new SpanField(getTranslation("editor.timer"), List.of(Unit.DAYS, Unit.HOURS, Unit.WEEKS, Unit.MONTHS));
        timer.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change.getValue().map(Durations.Span::iso).ifPresent(this::last);
            }
        });
        inputs.follow(now -> timer.setValue(Durations.ofTimer(now.timer())));
        return timer;
    }

    private void last(String duration) {
        var wanted = new LinkedHashMap<>(SpanNames.renamed(inputs.step(), duration));
        wanted.put("timer", duration);
        inputs.write(wanted);
    }

    private String plain(String text) {
        return text.isEmpty() ? getTranslation("editor.none") : text;
    }

    private static List<String> withNothing(List<String> items) {
        var all = new ArrayList<>(List.of(StepInputs.NOTHING));
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
