package dev.waymark.modeling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import dev.waymark.modeling.compare.Comparison;
import dev.waymark.proof.Difference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What two versions do differently: in words, in the diagrams, and form by form. */
class ComparedVersions extends Div {

    private final transient Comparison comparison;
    private final Div canvas = new Div();
    private final Select<String> diagram = new Select<>();
    private transient Optional<ComparedDiagrams> drawn = Optional.empty();

    ComparedVersions(Comparison comparison) {
        this.comparison = comparison;
        add(words());
        var diagrams = comparison.changedFiles(".bpmn");
        if (!diagrams.isEmpty()) {
            add(diagrams(diagrams));
        }
        comparison.changedFiles(".form").forEach(form -> add(form(form)));
    }

    private Section words() {
        var words = new Section(new H2(getTranslation("editor.compare.words")));
        if (comparison.differences().isEmpty()) {
            words.add(new Paragraph(getTranslation("editor.compare.same")));
            return words;
        }
        words.add(new Paragraph(
                getTranslation(comparison.needsFreshYes() ? "editor.compare.fresh" : "editor.compare.harmless")));
        byFile().forEach((file, differences) -> {
            var list = new UnorderedList();
            list.addClassName("lines");
            differences.stream().map(this::line).forEach(list::add);
            words.add(new H3(RemarksPanel.simple(file)), list);
        });
        return words;
    }

    private Map<String, List<Difference>> byFile() {
        var files = new LinkedHashMap<String, List<Difference>>();
        comparison.differences().forEach(difference -> files.computeIfAbsent(
                        difference.file(), file -> new ArrayList<>())
                .add(difference));
        return files;
    }

    private ListItem line(Difference difference) {
        var line = new ListItem(new Span(difference.message(getLocale())));
        line.addClassName("difference");
        if (difference.needsFreshYes()) {
            var mark = new Span(getTranslation("editor.compare.asks"));
            mark.addClassName("here");
            line.add(mark);
        }
        if (difference.file().endsWith(".bpmn") && !difference.element().isEmpty()) {
            var show = new Button(getTranslation("editor.remark.show"), click -> point(difference));
            show.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            show.setAriaLabel(getTranslation("editor.remark.show") + ": " + difference.message(getLocale()));
            line.add(show);
        }
        return line;
    }

    private void point(Difference difference) {
        diagram.setValue(difference.file());
        drawn.ifPresent(canvases -> {
            canvases.select(difference.element());
            canvases.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        });
    }

    private Section diagrams(List<String> files) {
        diagram.setLabel(getTranslation("editor.diagram"));
        diagram.setWidth("min(20rem, 100%)");
        diagram.setItems(files);
        diagram.setItemLabelGenerator(file -> file == null ? "" : RemarksPanel.simple(file));
        diagram.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(this::draw));
        var tools = new Div(diagram, tool("zoomIn"), tool("zoomOut"), tool("fit"));
        tools.addClassName("preview-choices");
        diagram.setValue(files.get(0));
        return new Section(new H2(getTranslation("editor.compare.side")), tools, legend(), canvas);
    }

    private Button tool(String what) {
        var button = new Button(getTranslation("editor.tool." + what), click -> drawn.ifPresent(all -> all.act(what)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Paragraph legend() {
        var legend = new Paragraph(getTranslation("editor.compare.legend"));
        legend.addClassName("remark-where");
        return legend;
    }

    private void draw(String file) {
        canvas.removeAll();
        var shown = new ComparedDiagrams(
                text(comparison.before(file)),
                text(comparison.after(file)),
                getTranslation("editor.compare.left"),
                getTranslation("editor.compare.right"));
        drawn = Optional.of(shown);
        canvas.add(shown);
    }

    private Section form(String form) {
        var title = new H2(getTranslation("editor.form.title", RemarksPanel.simple(form)));
        var changes = comparison.fields(form);
        return changes.isEmpty()
                ? new Section(title, new Paragraph(getTranslation("editor.compare.form.other")))
                : new Section(title, new FieldTable(changes));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
