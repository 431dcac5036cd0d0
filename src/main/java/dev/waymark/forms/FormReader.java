package dev.waymark.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;

/** Reads form-js files of schema version up to 19. Any bytes give a form, findings, or both. */
final class FormReader {

    private static final int NEWEST_SCHEMA = 19;

    /** No file is known that leads here; the fuzz test looks for one. */
    static final String UNFORESEEN = "The file cannot be understood.";

    private FormReader() {}

    static FormReading read(byte[] bytes) {
        if (bytes.length > SafeJson.MOST_BYTES) {
            return FormReading.unreadable("$", "The file is larger than " + SafeJson.MOST_BYTES + " bytes.");
        }
        try {
            var node = SafeJson.read(bytes);
            return node.isObject()
                    ? read(node)
                    : FormReading.unreadable("$", "This is no form: a JSON object is needed.");
        } catch (JsonProcessingException broken) {
            return FormReading.unreadable("$", "This is no JSON" + place(broken) + ".");
        } catch (IOException broken) {
            return FormReading.unreadable("$", "This is no text in UTF-8.");
        } catch (RuntimeException | StackOverflowError unforeseen) {
            return FormReading.unreadable("$", UNFORESEEN);
        }
    }

    private static String place(JsonProcessingException broken) {
        var location = broken.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static FormReading read(JsonNode node) {
        var part = JsonPart.root(node);
        if (!node.path("type").asText("").equals("default")) {
            part.find("type", "The type of a form is \"default\".");
        }
        var version = part.wholeNumber("schemaVersion");
        if (version.filter(number -> number < 1 || number > NEWEST_SCHEMA).isPresent()) {
            part.find("schemaVersion", "Schema versions from 1 to %d can be read.".formatted(NEWEST_SCHEMA));
        }
        if (!node.path("components").isArray()) {
            part.find("components", "A form has a list of components.");
        }
        var form = new Form(part.text("id"), new ComponentsReader().children(part));
        return new FormReading(Optional.of(form), part.findings());
    }
}
