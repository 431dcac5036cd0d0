package dev.waymark.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answers to choose from: taken from a list of the context, worked out, or listed in the form.
 *
 * @param hide under which condition a listed option is not offered, by its value
 */
public record Options(
        List<Option> listed, Map<String, Feel> hide, Optional<String> valuesKey, Optional<Feel> expression) {

    private static final List<String> NAMES = List.of("label", "title", "name");

    public Options {
        listed = List.copyOf(listed);
        hide = Map.copyOf(hide);
    }

    static Options read(JsonPart part) {
        var valuesKey = part.text("valuesKey").filter(key -> !key.isBlank());
        var expression = part.feel("valuesExpression");
        var listed = part.objects("values").stream()
                .flatMap(value -> option(part, value).stream())
                .toList();
        var seen = new HashSet<String>();
        listed.stream()
                .filter(option -> !seen.add(option.value()))
                .forEach(twice -> part.find("values", "The option \"%s\" is there twice.".formatted(twice.value())));
        if (listed.isEmpty()
                && valuesKey.isEmpty()
                && part.text("valuesExpression").isEmpty()) {
            part.find("values", "There is nothing to choose from: give values, valuesKey or valuesExpression.");
        }
        return new Options(listed, hide(part, listed), valuesKey, expression);
    }

    private static Map<String, Feel> hide(JsonPart part, List<Option> listed) {
        var conditions = new HashMap<String, Feel>();
        listed.forEach(option -> part.propertyFeel("hide.option." + option.value())
                .ifPresent(feel -> conditions.put(option.value(), feel)));
        return conditions;
    }

    private static Optional<Option> option(JsonPart field, JsonPart option) {
        var value = option.text("value").filter(text -> !text.isBlank());
        if (value.isEmpty()) {
            option.find("value", "An option needs a value.");
            return Optional.empty();
        }
        var english = option.text("label").orElse(value.get());
        var german = field.property("de.option." + value.get()).orElse("");
        return Optional.of(new Option(value.get(), new Wording(english, german)));
    }

    /** Answers never add options: a list of the context is looked up in the context alone. */
    List<Option> in(FormContext context, Map<String, Object> values) {
        var items = Stream.concat(
                valuesKey.flatMap(key -> JsonTree.find(context.values(), key)).stream(),
                expression.flatMap(feel -> feel.evaluate(values)).stream());
        return Stream.concat(
                        items.flatMap(list -> JsonTree.list(list).stream()).flatMap(item -> option(item).stream()),
                        listed.stream().filter(option -> isOffered(option, values)))
                .toList();
    }

    private boolean isOffered(Option option, Map<String, Object> values) {
        var condition = hide.get(option.value());
        return condition == null || !condition.holds(values);
    }

    boolean include(Object value, Scope scope) {
        return in(scope.context(), scope.values()).stream()
                .anyMatch(option -> option.value().equals(value));
    }

    private static Optional<Option> option(Object item) {
        if (item instanceof String text) {
            return Optional.of(new Option(text, new Wording(text, "")));
        }
        var fields = JsonTree.object(item);
        var value = fields.getOrDefault("value", fields.getOrDefault(Rows.ID, ""));
        var name =
                NAMES.stream().map(fields::get).filter(String.class::isInstance).findFirst();
        return value.equals("")
                ? Optional.empty()
                : Optional.of(new Option(
                        value.toString(), new Wording(name.orElse(value).toString(), german(fields))));
    }

    private static String german(Map<String, Object> fields) {
        return fields.getOrDefault("de", "").toString();
    }
}
