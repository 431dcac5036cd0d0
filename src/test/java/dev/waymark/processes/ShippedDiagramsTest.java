package dev.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The diagrams in {@code processes/} as files: they deploy together. */
class ShippedDiagramsTest {

    @Test
    void deployTogether() throws IOException {
        var repository = TestEngine.engine().getRepositoryService();
        var deployment = repository.createDeployment();
        for (var diagram : diagrams()) {
            deployment.addClasspathResource("processes/" + diagram + ".bpmn");
        }

        var deployed = deployment.deployWithResult();

        assertThat(deployed.getDeployedProcessDefinitions())
                .extracting(definition -> definition.getKey())
                .containsExactlyInAnyOrderElementsOf(diagrams());
        repository.deleteDeployment(deployed.getId(), true);
    }

    static List<String> diagrams() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .map(name -> name.replace(".bpmn", ""))
                    .sorted()
                    .toList();
        }
    }
}
