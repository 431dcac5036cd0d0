package dev.waymark.engine;

import dev.waymark.proof.ReleaseFile;
import dev.waymark.shared.FormId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The releases: each one deployment of all diagrams and forms together. */
@Component
public class Releases {

    private static final String NAME = "waymark";
    private static final String FORMS = "forms/";
    private static final String FORM = ".form";

    private final RepositoryService repository;
    private final ReleaseBook book;

    Releases(RepositoryService repository, ReleaseBook book) {
        this.repository = repository;
        this.book = book;
    }

    /** All there were and all that wait for their day, newest first. */
    public List<Release> history() {
        return book.all();
    }

    public Optional<Release> find(int number) {
        return book.find(number);
    }

    /** What is known about the release that a conversation runs on. */
    public Release require(ReleaseId id) {
        return book.find(id).orElseThrow(() -> new IllegalStateException("No release %s".formatted(id)));
    }

    /** All that run or ran, the latest first. */
    public List<ReleaseId> all() {
        return book.all().stream()
                .flatMap(release -> release.deployment().stream())
                .toList();
    }

    /** The release that new conversations run on. */
    public Optional<ReleaseId> findLatest() {
        return book.findLatest().flatMap(Release::deployment);
    }

    /** Which release it is, counted from 1. */
    public int number(ReleaseId release) {
        var all = all();
        return all.size() - all.indexOf(release);
    }

    /** The release that new conversations run on; there is one from the first start on. */
    public ReleaseId requireLatest() {
        return findLatest()
                .orElseThrow(() -> new IllegalStateException("There is no release: was the start interrupted?"));
    }

    /** All files as they were proven, also of a release that waits for its day. */
    public List<ReleaseFile> files(Release release) {
        return release.deployment()
                .map(id -> files(id).entrySet().stream()
                        .map(file -> new ReleaseFile(file.getKey(), file.getValue()))
                        .toList())
                .orElseGet(() -> book.kept(release.number()));
    }

    /** The forms of a release. */
    public List<FormId> formsOf(ReleaseId release) {
        return repository.getDeploymentResourceNames(release.value()).stream()
                .filter(name -> name.startsWith(FORMS) && name.endsWith(FORM))
                .map(name -> new FormId(name.substring(FORMS.length(), name.length() - FORM.length())))
                .sorted(Comparator.comparing(FormId::value))
                .toList();
    }

    /** The bytes of a form, as it was released. */
    public byte[] form(ReleaseId release, FormId form) {
        return resource(release, FORMS + form + FORM);
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

    /** The proof of a release as it was found, one JSON object for each process on a line. */
    public String proof(Release release) {
        return book.proofOf(release.number());
    }

    /** Deploys all files as one release, or none of them; the gate looks at them first. */
    ReleaseId deploy(Collection<ReleaseFile> files) {
        var deployment = repository.createDeployment().name(NAME);
        files.forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
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
