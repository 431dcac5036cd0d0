package dev.waymark.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Cuts accepted answers into entries: one for a field, or one for each row of a list, as the form says. */
final class EntrySplit {

    private final Scope root;
    private final List<FormEntry> entries = new ArrayList<>();

    EntrySplit(Scope root) {
        this.root = root;
    }

    List<FormEntry> entries(List<Component> components) {
        split(components, root, Optional.empty());
        return entries;
    }

    private void split(List<Component> components, Scope scope, Optional<String> about) {
        for (var component : components) {
            if (component instanceof Group group) {
                split(group.components(), scope, about);
            } else if (component instanceof Input input) {
                input.field().entry().ifPresent(kind -> addField(kind, input, scope, about));
            } else if (component instanceof RepeatingRows rows) {
                splitRows(rows, scope);
            }
        }
    }

    private void addField(String kind, Input input, Scope scope, Optional<String> about) {
        var field = input.field();
        JsonTree.find(scope.own(), field.key())
                .ifPresent(value -> entries.add(new FormEntry(
                        kind,
                        field.key(),
                        Optional.empty(),
                        about,
                        visibility(field.visibility(), field.sharing(), field.key(), scope),
                        SafeJson.write(Map.of(field.key(), value)))));
    }

    private void splitRows(RepeatingRows rows, Scope scope) {
        var given = JsonTree.find(scope.own(), rows.key()).map(JsonTree::list).orElse(List.of());
        for (var index = 0; index < given.size(); index++) {
            var row = JsonTree.object(given.get(index));
            var inner = scope.row(rows, index, row);
            rows.entry().ifPresent(kind -> addRow(kind, rows, row, inner));
            split(rows.components(), inner, Rows.id(row));
        }
    }

    private void addRow(String kind, RepeatingRows rows, Map<String, Object> row, Scope scope) {
        var content = new LinkedHashMap<>(row);
        content.remove(Rows.ID);
        rows.components().forEach(component -> removeOtherEntries(component, content));
        if (rows.fixed()) {
            removeWhatSharesOthers(rows, content);
        }
        if (content.isEmpty()) {
            return;
        }
        var id = Rows.id(row);
        entries.add(new FormEntry(
                kind,
                rows.key(),
                rows.fixed() ? Optional.empty() : id,
                rows.fixed() ? id : Optional.empty(),
                visibility(rows.visibility(), rows.sharing(), "", scope),
                SafeJson.write(content)));
    }

    /** What is an entry of its own has its own visibility, so it must not stand in the entry of the row too. */
    private static void removeOtherEntries(Component component, Map<String, Object> content) {
        if (component instanceof Group group) {
            group.components().forEach(inner -> removeOtherEntries(inner, content));
        } else if (component instanceof Input input && input.field().entry().isPresent()) {
            content.remove(input.key());
        } else if (component instanceof RepeatingRows rows && rows.entry().isPresent()) {
            content.remove(rows.key());
        }
    }

    /** Whether a note is shared is nothing that those who read its row should read; a row that is written once is enough. */
    private static void removeWhatSharesOthers(RepeatingRows rows, Map<String, Object> content) {
        rows.components().stream()
                .flatMap(EntrySplit::inputs)
                .filter(input -> input.field().entry().isPresent())
                .flatMap(input -> input.field().sharing().by().stream())
                .filter(key -> !rows.sharing().by().filter(key::equals).isPresent())
                .forEach(content::remove);
    }

    private static Stream<Input> inputs(Component component) {
        if (component instanceof Group group) {
            return group.components().stream().flatMap(EntrySplit::inputs);
        }
        return component instanceof Input input ? Stream.of(input) : Stream.empty();
    }

    private static FieldVisibility visibility(FieldVisibility declared, Sharing sharing, String itself, Scope scope) {
        var shared = sharing.isShared(scope.values(), itself);
        return shared || declared == FieldVisibility.MANAGER_DRAFT ? FieldVisibility.SHARED : declared;
    }
}
