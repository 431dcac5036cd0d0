package dev.waymark.modeling.compare;

import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.proof.ReleaseFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Everything that can be compared: drafts, releases, and what this version of Waymark comes with. */
@Component
public class Versions {

    /** The address of what this version of Waymark comes with. */
    public static final String SHIPPED = "shipped";

    private static final String RELEASE = "release-";
    private static final String DRAFT = "draft-";

    private final Drafts drafts;
    private final Releases releases;

    Versions(Drafts drafts, Releases releases) {
        this.drafts = drafts;
        this.releases = releases;
    }

    /**
     * One set of diagrams and forms.
     *
     * @param address its name in links
     * @param name what a draft is called; empty for the others
     */
    public record Version(String address, String name) {

        public boolean isDraft() {
            return address.startsWith(DRAFT);
        }

        public boolean isShipped() {
            return address.equals(SHIPPED);
        }
    }

    public static String addressOf(DraftId draft) {
        return DRAFT + draft.value();
    }

    public static String addressOf(ReleaseId release) {
        return RELEASE + release.value();
    }

    /** The drafts, the release that new conversations run on, the releases that drafts began with, what is shipped. */
    public List<Version> all() {
        var all = new ArrayList<Version>();
        var lines = drafts.all();
        lines.forEach(line -> all.add(new Version(addressOf(line.id()), line.name())));
        releases.findLatest().ifPresent(latest -> all.add(new Version(addressOf(latest), "")));
        lines.stream()
                .map(line -> new Version(addressOf(line.base()), ""))
                .distinct()
                .filter(base -> !all.contains(base))
                .forEach(all::add);
        all.add(new Version(SHIPPED, ""));
        return all;
    }

    /** The files behind an address; nothing for addresses that mean nothing. */
    public Optional<Map<String, byte[]>> find(String address) {
        if (address.equals(SHIPPED)) {
            return Optional.of(shipped());
        }
        if (address.startsWith(DRAFT)) {
            return drafts.find(new DraftId(address.substring(DRAFT.length()))).map(Versions::files);
        }
        return Optional.of(address)
                .filter(release -> release.startsWith(RELEASE))
                .map(release -> files(new ReleaseId(release.substring(RELEASE.length()))))
                .filter(files -> !files.isEmpty());
    }

    static List<ReleaseFile> asRelease(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> new ReleaseFile(file.getKey(), file.getValue()))
                .toList();
    }

    private Map<String, byte[]> files(ReleaseId release) {
        return releases.files(release);
    }

    private static Map<String, byte[]> files(Draft draft) {
        var files = new TreeMap<String, byte[]>();
        draft.files().forEach((name, file) -> files.put(name.path(), file.content()));
        return files;
    }

    private static Map<String, byte[]> shipped() {
        var files = new TreeMap<String, byte[]>();
        try {
            var resources = new PathMatchingResourcePatternResolver();
            for (Resource diagram : resources.getResources("classpath:/processes/*.bpmn")) {
                files.put("processes/" + diagram.getFilename(), diagram.getContentAsByteArray());
            }
            for (Resource form : resources.getResources("classpath:/forms/*.form")) {
                files.put("forms/" + form.getFilename(), form.getContentAsByteArray());
            }
        } catch (IOException incomplete) {
            throw new IllegalStateException("The shipped diagrams and forms belong to the application", incomplete);
        }
        return files;
    }
}
