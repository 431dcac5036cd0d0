package dev.waymark.engine;

import dev.waymark.proof.Finding;
import dev.waymark.proof.PathStep;
import dev.waymark.proof.Proof;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.RuleResult;
import dev.waymark.proof.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ResourceReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The diagrams and forms that come with the application: they seed release 1 once and override nothing later. */
@Component
public class ShippedRelease implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ShippedRelease.class);

    private final Releases releases;
    private final AdmitRelease admitRelease;

    ShippedRelease(Releases releases, AdmitRelease admitRelease) {
        this.releases = releases;
        this.admitRelease = admitRelease;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (releases.findLatest().isEmpty()) {
            seed(files());
        }
    }

    /** The files that come with this version of the application, named like those of every release. */
    public List<ReleaseFile> files() {
        var files = new ArrayList<ReleaseFile>();
        try {
            var resources = new PathMatchingResourcePatternResolver();
            for (Resource diagram : resources.getResources("classpath:/processes/*.bpmn")) {
                files.add(new ReleaseFile("processes/" + diagram.getFilename(), diagram.getContentAsByteArray()));
            }
            for (Resource form : resources.getResources("classpath:/forms/*.form")) {
                files.add(new ReleaseFile("forms/" + form.getFilename(), form.getContentAsByteArray()));
            }
        } catch (IOException unreadable) {
            throw new ShippedReleaseUnreadable(
                    "The shipped diagrams and forms cannot be read; is the application complete?");
        }
        return files;
    }

    void seed(List<ReleaseFile> files) {
        try {
            admitRelease.admitFirst(files).ifPresent(number -> log.info("Seeded release {}", number));
        } catch (NotProven broken) {
            throw new ShippedReleaseUnreadable(explain(broken.proof()));
        } catch (ParseException unreadable) {
            throw new ShippedReleaseUnreadable(explain(unreadable));
        }
    }

    /** What is wrong with how a file is written comes with its line; what could happen to a person, with the way there. */
    private static String explain(Proof proof) {
        var written = proof.findings().stream().map(ShippedRelease::explain);
        var happening = proof.rules().stream()
                .filter(rule -> rule.verdict() != Verdict.PROVEN)
                .map(ShippedRelease::explain);
        return Stream.concat(written, happening).distinct().collect(Collectors.joining("; "));
    }

    private static String explain(Finding finding) {
        return "%s, element %s, line %d: %s (%s)"
                .formatted(finding.file(), finding.element(), finding.line(), finding.message(), finding.rule());
    }

    private static String explain(RuleResult broken) {
        return "%s %s: %s".formatted(broken.rule(), broken.message(), way(broken.path()));
    }

    private static String way(List<PathStep> path) {
        return path.stream().map(step -> step.file() + "#" + step.element()).collect(Collectors.joining(" → "));
    }

    private static String explain(ParseException unreadable) {
        return unreadable.getResorceReports().stream()
                .filter(report -> !report.getErrors().isEmpty())
                .map(ShippedRelease::explain)
                .collect(Collectors.joining("; "));
    }

    private static String explain(ResourceReport report) {
        var problem = report.getErrors().get(0);
        return "%s, element %s, line %d: %s"
                .formatted(
                        report.getResourceName(), problem.getMainElementId(), problem.getLine(), problem.getMessage());
    }
}
