package dev.waymark.engine;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
class ShippedRelease implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ShippedRelease.class);

    private final Releases releases;

    ShippedRelease(Releases releases) {
        this.releases = releases;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (releases.findLatest().isEmpty()) {
            log.info("Seeded the first release {}", seed());
        }
    }

    private ReleaseId seed() {
        try {
            return releases.deploy(files());
        } catch (ParseException unreadable) {
            throw new ShippedReleaseUnreadable(explain(unreadable));
        }
    }

    private static Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        try {
            var resources = new PathMatchingResourcePatternResolver();
            for (Resource diagram : resources.getResources("classpath:/processes/*.bpmn")) {
                files.put("processes/" + diagram.getFilename(), diagram.getContentAsByteArray());
            }
            for (Resource form : resources.getResources("classpath:/forms/*.form")) {
                files.put("forms/" + form.getFilename(), form.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new ShippedReleaseUnreadable(
                    "The shipped diagrams and forms cannot be read; is the application complete?");
        }
        return files;
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
