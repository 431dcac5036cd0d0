package dev.waymark.proof.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A form-js file, as far as its fields are concerned. */
public final class FormFile {

    private static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 40;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(64 * 1024)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode root;
    private final String id;
    private final List<FormField> fields = new ArrayList<>();

    private FormFile(JsonNode root) {
        this.root = root;
        this.id = root.path("id").asText("");
    }

    public static FormFile read(byte[] bytes) throws NotReadable {
        if (bytes.length > LARGEST) {
            throw new NotReadable("size", 0, "The form is larger than %d MB".formatted(1));
        }
        try {
            var root = JSON.readTree(bytes);
            if (root == null || !root.isObject() || !root.path("components").isArray()) {
                throw new NotReadable("no-form", 0, "This is not a form");
            }
            var form = new FormFile(root);
            form.collect(root.path("components"), new FormField(root, "", List.of(), "", false));
            return form;
        } catch (IOException | StackOverflowError broken) {
            throw new NotReadable("json", 0, "The form is not valid JSON");
        }
    }

    private void collect(JsonNode components, FormField above) {
        for (JsonNode component : components) {
            var field = new FormField(
                    component,
                    component.path("properties").path("visibility").asText(above.visibility()),
                    above.list(),
                    above.around(),
                    above.kept() || component.path("properties").hasNonNull("entry"));
            fields.add(field);
            collect(component.path("components"), field.isList() ? rowOf(field) : inside(field, above));
        }
    }

    /** A group hands on what stands above it. */
    private static FormField inside(FormField group, FormField above) {
        return new FormField(group.says(), above.visibility(), above.list(), above.around(), group.kept());
    }

    private static FormField rowOf(FormField list) {
        var around = list.says("visibility") ? list.visibility() : list.around();
        return new FormField(list.says(), list.visibility(), list.rows(), around, list.kept());
    }

    public String id() {
        return id;
    }

    public List<FormField> fields() {
        return fields;
    }

    /** The same fields as people meet them. */
    public FormQuestions questions() {
        return new FormQuestions(root);
    }

    /** Whether somebody can write in their own words here, and it is kept. */
    public boolean hasFreeText() {
        return fields.stream().anyMatch(field -> field.isText() && field.kept());
    }
}
