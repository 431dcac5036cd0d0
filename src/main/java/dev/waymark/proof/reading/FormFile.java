package dev.waymark.proof.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A form-js file, as far as its fields are concerned. */
public final class FormFile {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int DEEPEST = 40;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(64 * 1024)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final JsonNode root;
    private final String id;
    private final List<Field> fields = new ArrayList<>();

    /**
     * One component of a form.
     *
     * @param key empty for components that ask for nothing
     * @param visibility as the component says, or the list it is in
     * @param inRows whether it is inside a list that may stay empty
     */
    public record Field(String key, String type, String visibility, boolean required, boolean inRows, boolean entry) {

        public boolean isText() {
            return type.equals("textfield") || type.equals("textarea");
        }
    }

    private FormFile(JsonNode root) {
        this.root = root;
        this.id = root.path("id").asText("");
    }

    public static FormFile read(byte[] bytes) throws NotReadable {
        if (bytes.length > LARGEST) {
            throw new NotReadable("size", 0, "The form is larger than %d MB".formatted(LARGEST >> 20));
        }
        try {
            var root = JSON.readTree(bytes);
            if (root == null || !root.isObject() || !root.path("components").isArray()) {
                throw new NotReadable("no-form", 0, "This is not a form");
            }
            var form = new FormFile(root);
            form.collect(root.path("components"), "", false, false);
            return form;
        } catch (IOException | StackOverflowError broken) {
            throw new NotReadable("json", 0, "The form is not valid JSON");
        }
    }

    private void collect(JsonNode components, String visibility, boolean inRows, boolean entry) {
        for (JsonNode component : components) {
            var properties = component.path("properties");
            var type = component.path("type").asText("");
            var own = properties.path("visibility").asText(visibility);
            var rows = type.equals("dynamiclist");
            var writes = entry || properties.hasNonNull("entry");
            fields.add(new Field(
                    component.path("key").asText(component.path("path").asText("")),
                    type,
                    own,
                    component.path("validate").path("required").asBoolean(false),
                    inRows,
                    writes));
            collect(component.path("components"), rows ? own : visibility, inRows || rows, writes);
        }
    }

    public String id() {
        return id;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The same fields as people meet them. */
    public FormQuestions questions() {
        return new FormQuestions(root);
    }

    /** Whether somebody can write in their own words here, and it is kept. */
    public boolean hasFreeText() {
        return fields.stream().anyMatch(field -> field.isText() && field.entry());
    }
}
