package dev.waymark.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;

/** The words that a diagram element carries as extension properties: {@code kind}, {@code stage}, {@code notice} and others. */
public final class Vocabulary {

    /** What an element is called in German; what stands on it is its name in every other language. */
    static final String GERMAN_NAME = "de.name";

    private Vocabulary() {}

    /** The value of a property of the element that is being executed. */
    public static Optional<String> find(DelegateExecution execution, String property) {
        return find(execution.getBpmnModelElementInstance(), property);
    }

    static Optional<String> find(@Nullable BaseElement element, String property) {
        if (element == null || element.getExtensionElements() == null) {
            return Optional.empty();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(candidate -> property.equals(candidate.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }
}
