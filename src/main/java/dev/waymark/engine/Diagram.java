package dev.waymark.engine;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** One diagram of a release, read for the words its elements carry. */
record Diagram(ReleaseId release, String process, BpmnModelInstance model) {

    Optional<String> property(String element, String property) {
        return model.getModelElementById(element) instanceof BaseElement base
                ? Vocabulary.find(base, property)
                : Optional.empty();
    }
}
