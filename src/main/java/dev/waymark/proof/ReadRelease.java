package dev.waymark.proof;

import dev.waymark.proof.reading.Diagram;
import dev.waymark.proof.reading.DiagramReader;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.Findings;
import dev.waymark.proof.reading.NotReadable;
import dev.waymark.proof.reading.SafeXml;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a release after reading: diagrams where they could be read, findings where not. */
final class ReadRelease {

    private final List<Diagram> diagrams = new ArrayList<>();
    private final List<ReleaseFile> forms = new ArrayList<>();
    private final Map<String, Findings> findings = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    ReadRelease(Collection<ReleaseFile> files) {
        files.stream().sorted(Comparator.comparing(ReleaseFile::name)).forEach(this::read);
    }

    private void read(ReleaseFile file) {
        var found = findings.computeIfAbsent(file.name(), Findings::new);
        if (file.name().endsWith(".form")) {
            forms.add(file);
            return;
        }
        try {
            var document = SafeXml.read(file.content());
            if (!document.plain()) {
                found.add(Rule.R8, "encoding", document.root(), "Diagrams are saved as UTF-8");
            }
            diagrams.add(DiagramReader.read(file.name(), document.root(), found));
        } catch (NotReadable notReadable) {
            unreadable(file.name(), notReadable);
        }
    }

    void unreadable(String file, NotReadable why) {
        unreadable.add(file);
        findingsOf(file).unreadable(why);
    }

    List<Diagram> diagrams() {
        return diagrams;
    }

    List<ReleaseFile> forms() {
        return forms;
    }

    Collection<String> files() {
        return findings.keySet();
    }

    boolean isUnreadable(String file) {
        return unreadable.contains(file);
    }

    boolean hasUnreadable() {
        return !unreadable.isEmpty();
    }

    Findings findingsOf(String file) {
        return findings.computeIfAbsent(file, Findings::new);
    }

    /** The processes by their ids; the first one wins where two have the same. */
    Map<String, Element> processes() {
        var processes = new LinkedHashMap<String, Element>();
        diagrams.forEach(
                diagram -> diagram.processes().forEach(process -> processes.putIfAbsent(process.id(), process)));
        return processes;
    }
}
