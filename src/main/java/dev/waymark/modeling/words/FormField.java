package dev.waymark.modeling.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One component of a form file, as HR gives it its meaning.
 *
 * @param id the id in the file
 * @param label what people read, in English
 * @param options the values to choose from, with their English labels
 * @param properties the custom properties: who can read it, what it is kept as, the German texts
 */
public record FormField(
        String id,
        String type,
        String key,
        String label,
        String description,
        Map<String, String> options,
        Map<String, String> properties) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 12;

    public String property(String name) {
        return properties.getOrDefault(name, "");
    }

    /** Whether somebody can write something into it. */
    public boolean takesAnAnswer() {
        return !key.isEmpty() || type.equals("dynamiclist");
    }

    /** All components of a form file, also those in groups; any bytes that are no form have none. */
    public static List<FormField> all(byte[] form) {
        var fields = new ArrayList<FormField>();
        try {
            collect(JSON.readTree(form), fields, 0);
        } catch (IOException | StackOverflowError noForm) {
            return List.of();
        }
        return fields;
    }

    public static Optional<FormField> find(byte[] form, String id) {
        return all(form).stream().filter(field -> field.id().equals(id)).findFirst();
    }

    private static void collect(JsonNode around, List<FormField> fields, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        around.path("components").forEach(component -> {
            fields.add(of(component));
            collect(component, fields, depth + 1);
        });
    }

    private static FormField of(JsonNode component) {
        var options = new LinkedHashMap<String, String>();
        component
                .path("values")
                .forEach(option -> options.put(
                        option.path("value").asText(), option.path("label").asText()));
        var properties = new LinkedHashMap<String, String>();
        component
                .path("properties")
                .fields()
                .forEachRemaining(property ->
                        properties.put(property.getKey(), property.getValue().asText()));
        return new FormField(
                component.path("id").asText(),
                component.path("type").asText(),
                component.path("key").asText(),
                component.path("label").asText(component.path("dateLabel").asText()),
                component.path("description").asText(),
                options,
                properties);
    }
}
