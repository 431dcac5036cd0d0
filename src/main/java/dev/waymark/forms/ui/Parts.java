package dev.waymark.forms.ui;

import dev.waymark.forms.Calculated;
import dev.waymark.forms.Component;
import dev.waymark.forms.Group;
import dev.waymark.forms.Input;
import dev.waymark.forms.RepeatingRows;
import dev.waymark.forms.Separator;
import dev.waymark.forms.Spacer;
import dev.waymark.forms.Table;
import dev.waymark.forms.Text;
import dev.waymark.forms.Unsupported;
import dev.waymark.forms.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds the parts for components, with headings from a certain level on. */
final class Parts {

    private Parts() {}

    static List<Part> of(List<Component> components, int level, Setting setting) {
        return of(components, level, asksForSomething(components), Wording.NONE, setting);
    }

    private static List<Part> of(
            List<Component> components, int level, boolean marksOptional, Wording title, Setting setting) {
        var parts = new ArrayList<Part>();
        for (var component : components) {
            if (component instanceof Input input) {
                parts.add(new InputPart(input, marksOptional, setting));
            } else if (component instanceof Group group) {
                var inner = of(group.components(), level + 1, marksOptional, group.label(), setting);
                parts.add(new GroupPart(group, inner, level, setting));
            } else if (component instanceof RepeatingRows rows) {
                parts.add(new RowsPart(rows, !rows.label().equals(title), level, setting));
            } else {
                plain(component, level, setting).forEach(parts::add);
            }
        }
        return parts;
    }

    /** Parts to read only; buttons are left to the screen. */
    private static Stream<Part> plain(Component component, int level, Setting setting) {
        if (component instanceof Text text) {
            return Stream.of(new TextPart(text, level, setting));
        }
        if (component instanceof Table table) {
            return Stream.of(new TablePart(table, setting));
        }
        if (component instanceof Calculated calculated && !calculated.label().isEmpty()) {
            return Stream.of(new CalculatedPart(calculated, setting));
        }
        if (component instanceof Separator || component instanceof Spacer) {
            return Stream.of(new GapPart(component));
        }
        return component instanceof Unsupported ? Stream.of(new UnsupportedPart(component, setting)) : Stream.empty();
    }

    /** Rows ask for themselves only: an action needs a title, whether or not there has to be an action. */
    private static boolean asksForSomething(List<Component> components) {
        return components.stream()
                .anyMatch(component -> component instanceof Group group
                        ? asksForSomething(group.components())
                        : component instanceof Input input
                                && (input.field().required()
                                        || input.field().requiredIf().isPresent()));
    }
}
