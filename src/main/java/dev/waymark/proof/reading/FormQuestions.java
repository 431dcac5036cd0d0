package dev.waymark.proof.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form asks, as people meet it, so that two versions of it can be compared. */
public final class FormQuestions {

    private final Map<String, Question> byPath = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();

    /**
     * One field.
     *
     * @param rest everything else that is said about it: type, options, checks; the look is left out
     */
    public record Question(String label, String visibility, String rest) {}

    FormQuestions(JsonNode root) {
        collect(root.path("components"), "");
    }

    /** The fields by their keys, inside lists after the key of the list. */
    public Map<String, Question> byPath() {
        return byPath;
    }

    /** What stands between the fields. */
    public List<String> texts() {
        return texts;
    }

    private void collect(JsonNode components, String above) {
        for (JsonNode component : components) {
            var own = component.path("key").asText(component.path("path").asText(""));
            var path = own.isEmpty() ? above : above + own;
            if (own.isEmpty() || !component.isObject()) {
                texts.add(component.path("text").asText("")
                        + component.path("label").asText(""));
            } else {
                byPath.putIfAbsent(path, question((ObjectNode) component, own));
            }
            collect(component.path("components"), own.isEmpty() ? above : path + ".");
        }
    }

    private static Question question(ObjectNode component, String key) {
        var rest = component.deepCopy();
        rest.remove(List.of("id", "layout", "components"));
        var properties = rest.path("properties");
        if (properties instanceof ObjectNode named) {
            named.remove("visibility");
        }
        return new Question(
                component.path("label").asText(key),
                component.path("properties").path("visibility").asText(""),
                rest.toString());
    }
}
