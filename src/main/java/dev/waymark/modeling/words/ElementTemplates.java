package dev.waymark.modeling.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The building blocks that come with the application, so that nobody has to type an expression. */
@Component
public class ElementTemplates {

    private final List<ElementTemplate> all;

    ElementTemplates() throws IOException {
        var json = new ObjectMapper();
        var found = new ArrayList<ElementTemplate>();
        var resources = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:/processes/element-templates/*.json");
        Arrays.sort(resources, Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
        for (Resource resource : resources) {
            var content = json.readTree(resource.getContentAsByteArray());
            (content.isArray() ? content : List.of(content)).forEach(template -> found.add(of(template)));
        }
        this.all = List.copyOf(found);
    }

    public List<ElementTemplate> all() {
        return all;
    }

    private static ElementTemplate of(JsonNode template) {
        var appliesTo = new ArrayList<String>();
        template.path("appliesTo").forEach(type -> appliesTo.add(type.asText()));
        return new ElementTemplate(
                template.path("id").asText(), template.path("name").asText(), appliesTo, template.toString());
    }
}
