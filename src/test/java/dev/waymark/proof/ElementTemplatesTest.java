package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The building blocks that the editor and the desktop modeler offer: whoever uses them says what the proof understands. */
class ElementTemplatesTest {

    private static final Path FOLDER = Path.of("processes/element-templates");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Where a template is used: the element {@code x}, and what must be around it. */
    private static final Map<String, String> PLACES =
            Map.of("bpmn:BoundaryEvent", """
            start s async
            user ask for=employee kind=collect stage=STORY
            boundary x on=ask message=leave-out-STORY
            end e
            end left
            s -> ask
            ask -> e
            x -> left
            """, "bpmn:StartEvent", """
            start s async
            end e
            s -> e
            sub out event
            start x message=%s
            end gone
            x -> gone
            done
            """, "bpmn:Task", """
            start s async
            task x
            end e
            s -> x
            x -> e
            """);

    @ParameterizedTest
    @MethodSource("templates")
    void passesTheWrittenRules(Path template) throws IOException {
        var json = read(template);

        assertThat(findings(json)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysWhatItIsFor(Path template) throws IOException {
        var json = read(template);

        assertThat(json.path("id").asText())
                .isEqualTo("dev.waymark." + template.getFileName().toString().replace(".json", ""));
        assertThat(json.path("name").asText()).isNotBlank();
        assertThat(json.path("description").asText()).isNotBlank();
        assertThat(json.path("version").asInt()).isPositive();
        assertThat(json.path("$schema").asText())
                .endsWith("@camunda/element-templates-json-schema/resources/schema.json");
    }

    @Test
    void offersTheWholeVocabulary() throws IOException {
        var kinds = new HashSet<String>();
        for (Path template : templates()) {
            for (JsonNode property : read(template).path("properties")) {
                if (property.path("binding").path("name").asText().equals("kind")) {
                    kinds.add(property.path("value").asText());
                }
            }
        }

        assertThat(kinds)
                .isEqualTo(Set.of(
                        "choice",
                        "collect",
                        "answer",
                        "talk",
                        "notice",
                        "remind",
                        "leave-out",
                        "withdraw",
                        "freeze",
                        "erase"));
    }

    static List<Path> templates() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static JsonNode read(Path template) throws IOException {
        return JSON.readTree(template.toFile());
    }

    private static List<String> findings(JsonNode template) {
        var place = PLACES.get(template.path("appliesTo").get(0).asText())
                .formatted(template.path("name").asText().startsWith("Withdraw") ? "withdraw" : "manager-changed");
        var xml = new AppliedTemplate(template).to(Sketch.xml("made-from-template", place));
        return new Shipped()
                .plus("made-from-template.bpmn", xml).prove().findings().stream()
                        .filter(finding -> finding.file().equals("made-from-template.bpmn"))
                        .filter(finding -> finding.element().equals("x"))
                        .map(finding -> finding.code() + ": " + finding.message())
                        .toList();
    }
}
