package dev.waymark.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The diagrams of all releases; a released diagram never changes, so each is read once. */
@Component
class Diagrams {

    private final RepositoryService repository;
    private final Map<String, Diagram> read = new ConcurrentHashMap<>();

    Diagrams(RepositoryService repository) {
        this.repository = repository;
    }

    Diagram require(String definition) {
        return read.computeIfAbsent(definition, this::read);
    }

    private Diagram read(String definition) {
        var released = repository.getProcessDefinition(definition);
        return new Diagram(
                new ReleaseId(released.getDeploymentId()),
                released.getKey(),
                repository.getBpmnModelInstance(definition));
    }
}
