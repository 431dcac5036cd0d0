package dev.waymark.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Does to the element {@code x} what a modeler does when somebody picks an element template for it. */
final class AppliedTemplate {

    private final JsonNode template;
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder properties = new StringBuilder();
    private final StringBuilder extensions = new StringBuilder();

    AppliedTemplate(JsonNode template) {
        this.template = template;
        put("camunda:modelerTemplate", template.path("id").asText());
        put("camunda:modelerTemplateVersion", template.path("version").asText());
        template.path("properties").forEach(this::apply);
    }

    private void apply(JsonNode property) {
        var binding = property.path("binding");
        var name = binding.path("name").asText();
        var value = property.path("value").asText(name.equals("camunda:formRef") ? "ask" : "");
        if (value.isEmpty()) {
            return;
        }
        switch (binding.path("type").asText()) {
            case "property" -> put(name, value);
            case "camunda:property" ->
                properties.append("<camunda:property name='%s' value='%s'/>".formatted(name, value));
            case "camunda:in:businessKey" -> extensions.append("<camunda:in businessKey='%s'/>".formatted(value));
            case "camunda:in" ->
                extensions.append("<camunda:in source='%s' target='%s'/>"
                        .formatted(value, binding.path("target").asText()));
            default -> throw new IllegalArgumentException("No modeler for Camunda 7 knows %s".formatted(binding));
        }
    }

    private void put(String name, String value) {
        attributes.append(" %s='%s'".formatted(name, value));
    }

    String to(String xml) {
        var begin = xml.lastIndexOf('<', xml.indexOf(" id='x'"));
        var type = xml.substring(begin + 1, xml.indexOf(' ', begin));
        var tag = xml.indexOf('>', begin);
        var end = xml.indexOf("</%s>".formatted(type), begin);
        var becomes = template.path("elementType").path("value").asText("bpmn:" + type);
        var name = becomes.substring(5, 6).toLowerCase(Locale.ROOT) + becomes.substring(6);
        return xml.substring(0, begin)
                + "<" + name + xml.substring(begin + 1 + type.length(), tag) + attributes + ">"
                + extensionElements() + xml.substring(tag + 1, end)
                + "</" + name + ">" + xml.substring(end + type.length() + 3);
    }

    private String extensionElements() {
        return "<extensionElements>%s<camunda:properties>%s</camunda:properties></extensionElements>"
                .formatted(extensions, properties);
    }
}
