package dev.waymark.proof.upgrading;

import static dev.waymark.proof.Difference.Kind.COURSE;
import static dev.waymark.proof.Difference.Kind.FIELD;
import static dev.waymark.proof.Difference.Kind.LAYOUT;
import static dev.waymark.proof.Difference.Kind.ORDER;

import dev.waymark.proof.Difference;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.Sentence;
import dev.waymark.proof.reading.Diagram;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.FormFile;
import dev.waymark.proof.reading.NotReadable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything that one release does differently from another. */
public final class Differences {

    private final List<Difference> all = new ArrayList<>();

    private Differences() {}

    public static List<Difference> between(
            Collection<Diagram> diagramsBefore,
            Collection<ReleaseFile> formsBefore,
            Collection<Diagram> diagramsAfter,
            Collection<ReleaseFile> formsAfter) {
        var differences = new Differences();
        differences.diagrams(byProcess(diagramsBefore), byProcess(diagramsAfter));
        differences.order(new StageOrder(diagramsBefore).names(), new StageOrder(diagramsAfter).names());
        differences.forms(byId(formsBefore), byId(formsAfter));
        return differences.all;
    }

    private void diagrams(Map<String, Element> before, Map<String, Element> after) {
        after.forEach((id, process) -> {
            var old = before.get(id);
            if (old == null) {
                add(COURSE, process, "The diagram “%s” is new", process.label());
            } else {
                new DiagramDifferences(all).compare(old, process);
                if (!Drawing.of(old.diagram()).equals(Drawing.of(process.diagram()))) {
                    add(LAYOUT, process, "The diagram “%s” is laid out or coloured differently", process.label());
                }
            }
        });
        before.forEach((id, process) -> {
            if (!after.containsKey(id)) {
                add(COURSE, process, "The diagram “%s” is no longer there", process.label());
            }
        });
    }

    private void order(List<String> before, List<String> after) {
        if (!before.equals(after)) {
            all.add(new Difference(
                    ORDER,
                    "",
                    "",
                    Sentence.of(
                            "The parts are no longer %s but %s", String.join(", ", before), String.join(", ", after))));
        }
    }

    private void forms(Map<String, ReleaseFile> before, Map<String, ReleaseFile> after) {
        after.forEach((id, file) -> {
            var form = read(file);
            var old = Optional.ofNullable(before.get(id)).flatMap(Differences::read);
            form.ifPresent(read -> new FormDifferences(all, file.name()).compare(old, read));
        });
        before.forEach((id, file) -> {
            if (!after.containsKey(id)) {
                all.add(new Difference(FIELD, file.name(), "", Sentence.of("The form %s is no longer there", id)));
            }
        });
    }

    private static Optional<FormFile> read(ReleaseFile file) {
        try {
            return Optional.of(FormFile.read(file.content()));
        } catch (NotReadable notReadable) {
            return Optional.empty();
        }
    }

    private void add(Difference.Kind kind, Element process, String pattern, String label) {
        all.add(new Difference(kind, process.file(), "", Sentence.of(pattern, label)));
    }

    private static Map<String, Element> byProcess(Collection<Diagram> diagrams) {
        var processes = new TreeMap<String, Element>();
        diagrams.forEach(
                diagram -> diagram.processes().forEach(process -> processes.putIfAbsent(process.id(), process)));
        return processes;
    }

    private static Map<String, ReleaseFile> byId(Collection<ReleaseFile> forms) {
        var byId = new LinkedHashMap<String, ReleaseFile>();
        forms.forEach(form -> byId.put(form.id(), form));
        return byId;
    }
}
