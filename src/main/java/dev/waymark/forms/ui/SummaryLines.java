package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.waymark.forms.Answers;
import dev.waymark.forms.ChoiceInput;
import dev.waymark.forms.DateInput;
import dev.waymark.forms.Group;
import dev.waymark.forms.Input;
import dev.waymark.forms.Options;
import dev.waymark.forms.RepeatingRows;
import dev.waymark.forms.Scene;
import dev.waymark.forms.SeveralInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines with a label and what was answered, in the order of the form; rows are blocks of such lines. */
final class SummaryLines {

    private final Scene scene;
    private final Setting setting;
    private final String title;

    /** What stands above all lines already is not said again above a list. */
    SummaryLines(Scene scene, Setting setting, String title) {
        this.scene = scene;
        this.setting = setting;
        this.title = title;
    }

    List<Component> of(List<dev.waymark.forms.Component> components, int level, Place place, Answers answers) {
        var blocks = new ArrayList<Component>();
        for (var component : components) {
            if (!scene.shows(component, place.row())) {
                continue;
            }
            if (component instanceof Input input) {
                listAtTheEndOf(blocks).add(line(input, place, answers));
            } else if (component instanceof Group group) {
                blocks.addAll(of(group.components(), level, place, answers));
            } else if (component instanceof RepeatingRows rows) {
                blocks.addAll(rows(rows, level, place, answers));
            }
        }
        return blocks;
    }

    private static DescriptionList listAtTheEndOf(List<Component> blocks) {
        if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof DescriptionList)) {
            blocks.add(new DescriptionList());
        }
        return (DescriptionList) blocks.get(blocks.size() - 1);
    }

    private List<Component> rows(RepeatingRows rows, int level, Place place, Answers answers) {
        var given = answers.rows(rows.key());
        var name = setting.words().of(rows.label(), scene, place.row());
        var blocks = new ArrayList<Component>();
        if (!name.isEmpty() && !name.equals(title)) {
            blocks.add(Headings.of(level, name));
        }
        if (given.isEmpty()) {
            blocks.add(empty());
        }
        for (var index = 0; index < given.size(); index++) {
            blocks.add(row(rows, name, level, place, index, given.get(index)));
        }
        return blocks;
    }

    private Component row(RepeatingRows rows, String listName, int level, Place around, int index, Answers row) {
        var place = RowPart.place(rows, around, index, scene);
        var block = new Div(Headings.of(level + 1, RowPart.name(rows, place, index, listName, scene, setting)));
        block.addClassName("form-summary-row");
        if (rows.entry().isPresent()) {
            place.card().ifPresent(who -> {
                var readers = new ReadersLine();
                readers.tell(who, setting);
                block.add(readers);
            });
        }
        block.add(of(rows.components(), level + 2, place, row));
        return block;
    }

    private Component line(Input input, Place place, Answers answers) {
        var description = new Description();
        description.add(answers.find(input.key())
                .flatMap(answer -> readable(input, answer, place))
                .<Component>map(Span::new)
                .orElseGet(this::empty));
        var readers = InputPart.readers(input, place, scene);
        if (place.card().filter(readers::equals).isEmpty()) {
            var line = new ReadersLine();
            line.tell(readers, setting);
            description.add(line);
        }
        return new Div(new Term(setting.words().of(input.label(), scene, place.row())), description);
    }

    private Span empty() {
        var empty = new Span(setting.text("forms.summary.empty"));
        empty.addClassName("form-summary-empty");
        return empty;
    }

    private Optional<String> readable(Input input, Object answer, Place place) {
        if (input instanceof ChoiceInput choice) {
            return Optional.of(labels(choice.options(), List.of(answer), place)).filter(text -> !text.isEmpty());
        }
        if (input instanceof SeveralInput several && answer instanceof List<?> chosen) {
            return Optional.of(labels(several.options(), chosen, place)).filter(text -> !text.isEmpty());
        }
        var text = input instanceof DateInput date
                ? setting.words().moment(date.moment(), answer.toString())
                : setting.words().plain(answer);
        return Optional.of(text).filter(written -> !written.isBlank());
    }

    private String labels(Options options, List<?> chosen, Place place) {
        return String.join(
                ", ",
                scene.options(options, place.row()).stream()
                        .filter(option -> chosen.contains(option.value()))
                        .map(option -> setting.words().of(option.label(), scene, place.row()))
                        .toList());
    }
}
