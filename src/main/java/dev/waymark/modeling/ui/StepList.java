package dev.waymark.modeling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.waymark.modeling.words.DraftWords;
import dev.waymark.modeling.words.ElementTemplate;
import dev.waymark.modeling.words.Outline;
import dev.waymark.modeling.words.Step;
import dev.waymark.modeling.words.StepType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The diagram as a list: each step can be opened and changed by keyboard and with a screen reader. */
class StepList extends Section {

    /** What else can be done with a step, beside changing it. */
    interface Tools extends Pencil {

        void insertAfter(String element, String template);

        void remove(String element);
    }

    private final transient Optional<Tools> tools;
    private final transient List<ElementTemplate> templates;
    private final OrderedList list = new OrderedList();
    private final transient Map<String, Line> lines = new HashMap<>();
    private transient String shape = "";

    /** Without tools the list is only to read. */
    StepList(List<ElementTemplate> templates, Optional<Tools> tools) {
        this.templates = templates.stream().filter(StepList::makesAStep).toList();
        this.tools = tools;
        list.addClassName("step-list");
        add(new Paragraph(getTranslation(tools.isPresent() ? "editor.list.lead" : "editor.list.read")), list);
    }

    /** Shows the steps as they are now; as long as they are the same steps, what is open stays open. */
    void show(Outline outline, DraftWords words) {
        var now = outline.steps().stream().map(StepList::shapeOf).collect(Collectors.joining(" "));
        if (!now.equals(shape)) {
            shape = now;
            rebuild(outline, words);
        }
        outline.steps()
                .forEach(step -> Optional.ofNullable(lines.get(step.id())).ifPresent(line -> line.show(step)));
    }

    void open(String element) {
        Optional.ofNullable(lines.get(element)).ifPresent(Line::open);
    }

    private void rebuild(Outline outline, DraftWords words) {
        list.removeAll();
        var open = lines.values().stream().filter(Line::isOpen).map(Line::id).toList();
        lines.clear();
        outline.steps().forEach(step -> {
            var line = new Line(step, words);
            lines.put(step.id(), line);
            list.add(line);
        });
        open.forEach(this::open);
    }

    private static String shapeOf(Step step) {
        return step.id()
                + step.type()
                + step.depth()
                + step.timer().isEmpty()
                + step.message().isEmpty()
                + step.ways();
    }

    private static boolean makesAStep(ElementTemplate template) {
        return template.appliesTo().stream()
                .anyMatch(List.of("bpmn:UserTask", "bpmn:ServiceTask", "bpmn:CallActivity")::contains);
    }

    /** One step, closed until somebody opens it. */
    private class Line extends ListItem {

        private final transient DraftWords words;
        private final Span name = new Span();
        private final Span summary = new Span();
        private final Details details;
        private transient Step step;
        private transient Optional<StepFields> fields = Optional.empty();

        Line(Step step, DraftWords words) {
            this.step = step;
            this.words = words;
            name.addClassName("step-name");
            summary.addClassName("step-summary");
            var head = new Div(name, summary);
            addClassName("step");
            getStyle().set("--depth", String.valueOf(step.depth()));
            details = new Details(head);
            if (tools.isPresent()) {
                details.addOpenedChangeListener(change -> fill());
                add(details);
            } else {
                add(head);
            }
        }

        String id() {
            return step.id();
        }

        boolean isOpen() {
            return details.isOpened();
        }

        void open() {
            details.setOpened(true);
            details.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        }

        void show(Step now) {
            step = now;
            name.setText(now.label());
            summary.setText(StepWords.summary(now));
            fields.ifPresent(shown -> shown.show(now));
        }

        private void fill() {
            if (fields.isEmpty()) {
                tools.ifPresent(tool -> {
                    var shown = new StepFields(step, words, tool);
                    fields = Optional.of(shown);
                    details.add(shown, moreOf(tool));
                });
            }
        }

        private Div moreOf(Tools tool) {
            var row = new Div();
            row.addClassName("button-row");
            var goesOn = step.type() != StepType.END && !templates.isEmpty();
            if (goesOn) {
                row.add(insertion(tool));
            }
            row.add(new Button(getTranslation("editor.list.remove", step.label()), click -> tool.remove(step.id())));
            return row;
        }

        private Select<ElementTemplate> insertion(Tools tool) {
            var insert = new Select<ElementTemplate>();
            insert.setLabel(getTranslation("editor.list.insert"));
            insert.setPlaceholder(getTranslation("editor.list.insert.what"));
            insert.setItems(templates);
            insert.setItemLabelGenerator(template -> template == null ? "" : BlockWords.nameOf(template));
            insert.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    tool.insertAfter(step.id(), change.getValue().id());
                    insert.clear();
                }
            });
            return insert;
        }
    }
}
