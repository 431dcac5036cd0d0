package dev.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.proof.Prover;
import dev.waymark.proof.ReleaseFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

/** How long a proof takes, from ten elements to ten thousand, beside reading and parsing the same file. */
class ProofBench {

    private static final List<Integer> SIZES = List.of(10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000);
    private static final double MOST_GROWTH = 2.3;
    private static final Map<Integer, Double> GOALS = Map.of(200, 20.0, 10_000, 1_500.0);

    private final Report report = new Report("proof");

    @Test
    void growsWithTheDiagramAndNotFaster() throws Exception {
        for (int size : SIZES) {
            measure(size);
        }
        var fastest = 0.0;
        for (int size : List.of(500, 1_000, 5_000)) {
            fastest = Math.max(fastest, growth(size));
        }
        report.write();

        assertThat(fastest).as("t(2n)/t(n)").isLessThanOrEqualTo(MOST_GROWTH);
    }

    private void measure(int size) throws Exception {
        var diagram = new GeneratedRelease(size);
        var files = diagram.files();
        var proof = new Prover().prove(files);
        assertThat(proof.allowsRelease()).as("%s", proof.rules()).isTrue();

        var times = new Turns(size <= 200 ? 200 : 10, size <= 200 ? 60 : 11)
                .onTheProcessor()
                .with("proof", () -> new Prover().prove(files))
                .with("parse", () -> Bpmn.readModelFromStream(new ByteArrayInputStream(diagram.content())))
                .take();
        var proving = times.get("proof");
        var ratio = proving.against(times.get("parse"));
        report.add(
                GOALS.containsKey(size)
                        ? Report.Row.upTo("proof", size, proving.millis(), "ms", GOALS.get(size))
                        : Report.Row.plain("proof", size, proving.millis(), "ms"));
        report.add(Report.Row.plain(
                "reading and parsing the same file", size, times.get("parse").millis(), "ms"));
        report.add(Report.Row.ratio("proof against reading and parsing", size, ratio));
        report.add(Report.Row.plain("situations", size, proof.states(), ""));
    }

    /** Both sizes take turns, so that a machine that slows down in between slows both of them down. */
    private double growth(int size) throws Exception {
        var once = release(size);
        var twice = release(2 * size);
        var times = new Turns(3, 9)
                .onTheProcessor()
                .with("n", () -> new Prover().prove(once))
                .with("2n", () -> new Prover().prove(twice))
                .take();
        var growth = times.get("2n").against(times.get("n"));
        report.add(Report.Row.upTo("t(2n)/t(n)", size, growth.median(), "x", MOST_GROWTH));
        return growth.median();
    }

    private static List<ReleaseFile> release(int size) {
        return new GeneratedRelease(size).files();
    }

    /** A release of one diagram with a choice, one part in it, the ways out, and as many steps as are asked for. */
    private record GeneratedRelease(int size, byte[] content) {

        GeneratedRelease(int size) {
            this(size, SteppedDiagram.of(size).getBytes(StandardCharsets.UTF_8));
        }

        List<ReleaseFile> files() {
            return List.of(
                    new ReleaseFile("steps.bpmn", content),
                    new ReleaseFile("ask.form", SteppedDiagram.FORM.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
