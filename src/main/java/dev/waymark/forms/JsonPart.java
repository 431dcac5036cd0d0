package dev.waymark.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One object of a form file, with its place in the file, the keys taken around it and where findings about it go. */
record JsonPart(JsonNode node, String path, KeySpace keys, List<FormFinding> findings) {

    private static final Pattern ENTRY_KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern AT_MOST = Pattern.compile("(\\w+):(\\d{1,3})");

    static JsonPart root(JsonNode node) {
        return new JsonPart(node, "$", KeySpace.root(), new ArrayList<>());
    }

    void find(String name, String message) {
        findings.add(new FormFinding(name.isEmpty() ? path : path + "." + name, message));
    }

    /** The same object, whose children stand below this key prefix. */
    JsonPart inside(String prefix) {
        return new JsonPart(node, path, keys.inside(prefix), findings);
    }

    /** The same object, whose children are keyed in rows of their own. */
    JsonPart row() {
        return new JsonPart(node, path, KeySpace.root(), findings);
    }

    JsonPart object(String name) {
        var child = node.path(name);
        if (isGiven(child) && !child.isObject()) {
            find(name, "This has to be an object.");
        }
        return new JsonPart(
                child.isObject() ? child : JsonNodeFactory.instance.objectNode(), path + "." + name, keys, findings);
    }

    List<JsonPart> objects(String name) {
        var list = node.path(name);
        if (isGiven(list) && !list.isArray()) {
            find(name, "This has to be a list.");
        }
        var parts = new ArrayList<JsonPart>();
        for (var index = 0; list.isArray() && index < list.size(); index++) {
            var part = new JsonPart(list.path(index), "%s.%s[%d]".formatted(path, name, index), keys, findings);
            if (part.node.isObject()) {
                parts.add(part);
            } else {
                part.find("", "This has to be an object.");
            }
        }
        return parts;
    }

    Optional<String> text(String name) {
        var value = value(name);
        if (isGiven(value) && !value.isTextual()) {
            find(name, "This has to be a text.");
        }
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    Optional<Boolean> flag(String name) {
        var value = value(name);
        if (isGiven(value) && !value.isBoolean()) {
            find(name, "This has to be true or false.");
        }
        return value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
    }

    /** True as a condition that always holds, an expression as itself, anything else as never. */
    Optional<Feel> flagOrFeel(String name) {
        if (value(name).isTextual()) {
            return feel(name);
        }
        return flag(name).filter(Boolean::booleanValue).map(always -> Feel.ALWAYS);
    }

    Optional<BigDecimal> number(String name) {
        var value = value(name);
        var number = ExactNumber.of(value.isNumber() ? value.decimalValue() : value.textValue());
        if (isGiven(value) && number.isEmpty()) {
            find(name, "This has to be a number.");
        }
        return number;
    }

    Optional<Integer> wholeNumber(String name) {
        var number = number(name);
        if (number.isPresent() && !isSmallWhole(number.get())) {
            find(name, "This has to be a whole number.");
            return Optional.empty();
        }
        return number.map(BigDecimal::intValue);
    }

    /** A limit of {@code validate}: a number, a numeric text or an expression. */
    Optional<Limit> limit(String name) {
        var value = value(name);
        if (value.isTextual() && value.textValue().startsWith("=")) {
            return feel(name).map(Limit::of);
        }
        return number(name).map(Limit::of);
    }

    Optional<Object> plain(String name) {
        return JsonTree.plain(value(name));
    }

    /** The expression here, if it is one; else a finding. */
    Optional<Feel> feel(String name) {
        return text(name).flatMap(source -> feel(name, source));
    }

    /** The full key of this component; it was found to be one before. */
    String key() {
        return keys.full(text("key").orElse(""));
    }

    /** The full key of this list; it was found to be one before. */
    String listKey() {
        return keys.full(text("path").orElse(""));
    }

    /** Below which key a group puts its answers; most put them nowhere else. */
    String pathKey() {
        var path = text("path").orElse("");
        if (!path.isEmpty() && !KeySpace.isKey(path)) {
            find("path", "A path is made of letters, digits and _, with dots between.");
            return "";
        }
        return path;
    }

    Optional<String> property(String name) {
        var value = node.path("properties").path(name);
        if (isGiven(value) && !value.isValueNode()) {
            find("properties." + name, "This has to be a text.");
        }
        return isGiven(value) && value.isValueNode() ? Optional.of(value.asText()) : Optional.empty();
    }

    /** All custom properties that are plain values. */
    Map<String, String> properties() {
        var all = new TreeMap<String, String>();
        object("properties").node.properties().stream()
                .filter(property -> property.getValue().isValueNode())
                .forEach(property ->
                        all.put(property.getKey(), property.getValue().asText()));
        return all;
    }

    Optional<Feel> propertyFeel(String name) {
        return property(name).flatMap(source -> feel("properties." + name, source));
    }

    Optional<Integer> propertyNumber(String name, int least, int most) {
        var text = property(name);
        var number = text.flatMap(ExactNumber::of)
                .filter(JsonPart::isSmallWhole)
                .map(BigDecimal::intValue)
                .filter(value -> value >= least && value <= most);
        if (text.isPresent() && number.isEmpty()) {
            find("properties." + name, "This has to be a whole number from %d to %d.".formatted(least, most));
        }
        return number;
    }

    Wording wording(String name) {
        return new Wording(text(name).orElse(""), property("de." + name).orElse(""));
    }

    Wording wordingOfProperty(String name) {
        return new Wording(property(name).orElse(""), property("de." + name).orElse(""));
    }

    FieldVisibility visibility(String demand) {
        var letter = property("visibility");
        var visibility = letter.flatMap(FieldVisibility::find);
        if (visibility.isEmpty()) {
            find("properties.visibility", demand + ": one of " + FieldVisibility.letters() + ".");
        }
        return visibility.orElse(FieldVisibility.PRIVATE);
    }

    Optional<String> entryKind() {
        var kind = property("entry");
        if (kind.isPresent() && !ENTRY_KIND.matcher(kind.get()).matches()) {
            find("properties.entry", "The kind of an entry is written in capitals, like DREAM.");
            return Optional.empty();
        }
        return kind;
    }

    Optional<RepeatingRows.AtMost> atMost() {
        var text = property("atMost");
        var parts = AT_MOST.matcher(text.orElse(""));
        if (parts.matches()) {
            return Optional.of(new RepeatingRows.AtMost(parts.group(1), Integer.parseInt(parts.group(2))));
        }
        if (text.isPresent()) {
            find("properties.atMost", "This is written key:number, like focus:4.");
        }
        return Optional.empty();
    }

    private Optional<Feel> feel(String name, String source) {
        var feel = Feel.of(source);
        var flaw = source.startsWith("=") ? feel.flaw() : Optional.of("An expression starts with =.");
        flaw.ifPresent(message -> find(name, message));
        return flaw.isPresent() ? Optional.empty() : Optional.of(feel);
    }

    private JsonNode value(String name) {
        return node.isObject() ? node.path(name) : MissingNode.getInstance();
    }

    private static boolean isGiven(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }

    private static boolean isSmallWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(1_000_000)) <= 0;
    }
}
