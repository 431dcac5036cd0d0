package dev.waymark.engine;

import dev.waymark.shared.FormId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;

/** The releases: each one deployment of all diagrams and forms together. */
@Component
public class Releases {

    private static final String NAME = "waymark";

    private final RepositoryService repository;

    Releases(RepositoryService repository) {
        this.repository = repository;
    }

    /** All of them, the latest first. */
    public List<ReleaseId> all() {
        return repository.createDeploymentQuery().orderByDeploymentTime().desc().list().stream()
                .map(Deployment::getId)
                .map(ReleaseId::new)
                .toList();
    }

    /** The release that new conversations run on. */
    public Optional<ReleaseId> findLatest() {
        return all().stream().findFirst();
    }

    /** The release that new conversations run on; there is one from the first start on. */
    public ReleaseId requireLatest() {
        return findLatest()
                .orElseThrow(() -> new IllegalStateException("There is no release: was the start interrupted?"));
    }

    /** The bytes of a form, as it was released. */
    public byte[] form(ReleaseId release, FormId form) {
        return resource(release, "forms/%s.form".formatted(form));
    }

    /** The bytes of a diagram, as it was released. */
    public byte[] diagram(ReleaseId release, String process) {
        return resource(release, "processes/%s.bpmn".formatted(process));
    }

    /** All files of a release by their names, such as {@code processes/visions.bpmn}. */
    public SortedMap<String, byte[]> files(ReleaseId release) {
        var files = new TreeMap<String, byte[]>();
        repository
                .getDeploymentResourceNames(release.value())
                .forEach(name -> files.put(name, resource(release, name)));
        return files;
    }

    /** Deploys all files as one release, or none of them; the same files twice are one release. */
    ReleaseId deploy(Map<String, byte[]> files) {
        var deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(false);
        files.forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
        return new ReleaseId(deployment.deploy().getId());
    }

    private byte[] resource(ReleaseId release, String name) {
        try (InputStream bytes = repository.getResourceAsStream(release.value(), name)) {
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
