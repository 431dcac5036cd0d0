package dev.waymark.modeling.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.waymark.modeling.words.DraftWords;
import dev.waymark.modeling.words.ElementTemplate;
import dev.waymark.modeling.words.Outline;
import dev.waymark.modeling.words.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The diagram as a list: each step can be opened, changed and built around by keyboard and with a screen reader. */
class StepList extends Section {

    private final transient Optional<StepTools.Builder> builder;
    private final transient List<ElementTemplate> templates;
    private final OrderedList list = new OrderedList();
    private transient Map<String, Line> lines = new HashMap<>();

    /** Without a builder the list is only to read. */
    StepList(List<ElementTemplate> templates, Optional<StepTools.Builder> builder) {
        this.templates = List.copyOf(templates);
        this.builder = builder;
        list.addClassName("step-list");
        add(new Paragraph(getTranslation(builder.isPresent() ? "editor.list.lead" : "editor.list.read")), list);
    }

    /** Shows the steps as they are now; a step that is still the same stays as it is, open or not, with the cursor in it. */
    void show(Outline outline, DraftWords words) {
        var now = new ArrayList<Line>();
        for (Step step : outline.steps()) {
            var known = Optional.ofNullable(lines.get(step.id()));
            now.add(known.filter(line -> line.has(step)).orElseGet(() -> {
                var line = new Line(step, outline, words);
                line.setOpen(known.filter(Line::isOpen).isPresent());
                return line;
            }));
        }
        arrange(now);
        lines = new HashMap<>();
        now.forEach(line -> lines.put(line.id(), line));
        for (var index = 0; index < now.size(); index++) {
            now.get(index).show(outline.steps().get(index), outline);
        }
    }

    /** Lines that stay where they are are not touched: taken out, they would lose the cursor. */
    private void arrange(List<Line> now) {
        lines.values().stream().filter(line -> !now.contains(line)).forEach(list::remove);
        for (var index = 0; index < now.size(); index++) {
            var line = now.get(index);
            if (list.getElement().getChildCount() <= index
                    || !list.getElement().getChild(index).equals(line.getElement())) {
                list.addComponentAtIndex(index, line);
            }
        }
    }

    void open(String element) {
        Optional.ofNullable(lines.get(element)).ifPresent(Line::open);
    }

    /** Opens a step and leads the keyboard there. */
    void lead(String element) {
        Optional.ofNullable(lines.get(element)).ifPresent(Line::lead);
    }

    /** One step, closed until somebody opens it. */
    private class Line extends ListItem {

        private final transient DraftWords words;
        private final Span name = new Span();
        private final Span summary = new Span();
        private final Details details;
        private transient Step step;
        private transient Outline outline;
        private transient Optional<StepFields> fields = Optional.empty();
        private final Div around = new Div();

        Line(Step step, Outline outline, DraftWords words) {
            this.step = step;
            this.outline = outline;
            this.words = words;
            name.addClassName("step-name");
            summary.addClassName("step-summary");
            var head = new Div(name, summary);
            addClassName("step");
            getStyle().set("--depth", String.valueOf(step.depth()));
            details = new Details(head);
            if (builder.isPresent()) {
                details.addOpenedChangeListener(change -> fill());
                add(details);
            } else {
                add(head);
            }
        }

        String id() {
            return step.id();
        }

        /** Whether it has the fields that this step needs. */
        boolean has(Step other) {
            return step.type() == other.type()
                    && step.depth() == other.depth()
                    && step.timer().isEmpty() == other.timer().isEmpty()
                    && step.message().isEmpty() == other.message().isEmpty()
                    && waysOf(step).equals(waysOf(other));
        }

        boolean isOpen() {
            return details.isOpened();
        }

        final void setOpen(boolean open) {
            details.setOpened(open);
        }

        void open() {
            details.setOpened(true);
            details.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        }

        void lead() {
            open();
            details.getElement().executeJs("this.querySelector(':scope > vaadin-details-summary').focus()");
        }

        void show(Step now, Outline all) {
            var same = around(step, outline).equals(around(now, all));
            step = now;
            outline = all;
            name.setText(builder.isPresent() ? StepWords.label(now) : StepWords.label(now, getLocale()));
            summary.setText(StepWords.summary(now));
            fields.ifPresent(shown -> shown.show(now));
            if (!same && fields.isPresent()) {
                builder.ifPresent(this::fillAround);
            }
        }

        private static List<String> waysOf(Step step) {
            return step.ways().stream()
                    .map(way -> "%s %s %s".formatted(way.id(), way.to(), way.name()))
                    .toList();
        }

        /** What the tools around a step name; a name that is just being typed waits until there is something else. */
        private static List<String> around(Step step, Outline outline) {
            return outline.beside(step).stream()
                    .map(other -> "%s %s %d"
                            .formatted(other.id(), other.type(), other.ways().size()))
                    .toList();
        }

        private void fill() {
            if (fields.isEmpty()) {
                builder.ifPresent(pencil -> {
                    var shown = new StepFields(step, words, pencil);
                    fields = Optional.of(shown);
                    fillAround(pencil);
                    details.add(shown, around);
                });
            }
        }

        private void fillAround(StepTools.Builder pencil) {
            around.removeAll();
            around.add(new StepTools(step, outline, templates, pencil));
        }
    }
}
