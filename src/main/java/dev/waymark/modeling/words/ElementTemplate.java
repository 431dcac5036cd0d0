package dev.waymark.modeling.words;

import java.util.List;

/**
 * A ready-made building block, in the format that the desktop Camunda Modeler reads too.
 *
 * @param appliesTo the kinds of elements that it can be put on, such as {@code bpmn:UserTask}
 * @param json the template as it was shipped
 */
public record ElementTemplate(String id, String name, List<String> appliesTo, String json) {

    public ElementTemplate {
        appliesTo = List.copyOf(appliesTo);
    }
}
