package dev.waymark.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the components of a form; what is unknown, refused or without a key becomes a message in its place. */
final class ComponentsReader {

    private static final int MOST_COMPONENTS = 1000;

    private static final Set<String> KEYED = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
            "expression");

    private static final Map<String, String> REFUSED = Map.of(
            "html", "HTML is not shown, because it could run code or load things from elsewhere. Use a text instead.",
            "iframe", "Pages of other sites are not shown, because they would see who reads this. Use a text instead.",
            "image", "Images are not shown, because loading them tells others who reads this. Use a text instead.");

    private final Map<String, Function<JsonPart, Component>> types = Map.ofEntries(
            Map.entry("textfield", part -> TextInput.read(part, "textfield")),
            Map.entry("textarea", part -> TextInput.read(part, "textarea")),
            Map.entry("number", NumberInput::read),
            Map.entry("datetime", DateInput::read),
            Map.entry("checkbox", CheckboxInput::read),
            Map.entry("radio", part -> ChoiceInput.read(part, "radio")),
            Map.entry("select", part -> ChoiceInput.read(part, "select")),
            Map.entry("checklist", part -> SeveralInput.read(part, "checklist")),
            Map.entry("taglist", part -> SeveralInput.read(part, "taglist")),
            Map.entry("group", part -> Group.read(part, this)),
            Map.entry("dynamiclist", part -> RepeatingRows.read(part, this)),
            Map.entry("expression", Calculated::read),
            Map.entry("text", Text::read),
            Map.entry("table", Table::read),
            Map.entry("separator", part -> new Separator(Head.read(part, "separator"))),
            Map.entry("spacer", part -> new Spacer(Head.read(part, "spacer"))),
            Map.entry("button", SubmitButton::read));

    private int read;

    List<Component> children(JsonPart parent) {
        return parent.objects("components").stream()
                .flatMap(part -> component(part).stream())
                .toList();
    }

    private Optional<Component> component(JsonPart part) {
        if (++read > MOST_COMPONENTS) {
            if (read == MOST_COMPONENTS + 1) {
                part.find("", "A form has at most %d components.".formatted(MOST_COMPONENTS));
            }
            return Optional.empty();
        }
        var type = part.text("type").orElse("");
        var flaw = flaw(part, type);
        flaw.ifPresent(message -> part.find(flawedPlace(type), message));
        return Optional.of(
                flaw.isPresent()
                        ? new Unsupported(Head.read(part, type))
                        : known(type).apply(part));
    }

    private String flawedPlace(String type) {
        return types.containsKey(type) ? (type.equals("dynamiclist") ? "path" : "key") : "type";
    }

    private Optional<String> flaw(JsonPart part, String type) {
        if (REFUSED.containsKey(type)) {
            return Optional.ofNullable(REFUSED.get(type));
        }
        if (!types.containsKey(type)) {
            return Optional.of(
                    type.isEmpty()
                            ? "A component needs a type."
                            : "Components of the type \"%s\" are not known here.".formatted(shortened(type)));
        }
        if (KEYED.contains(type)) {
            return part.keys().take(part.text("key").orElse(""));
        }
        return type.equals("dynamiclist") ? part.keys().take(part.text("path").orElse("")) : Optional.empty();
    }

    private Function<JsonPart, Component> known(String type) {
        var reader = types.get(type);
        if (reader == null) {
            throw new IllegalStateException("No reader for a type that was found to be known");
        }
        return reader;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
