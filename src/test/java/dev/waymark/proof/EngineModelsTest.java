package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * Nearly two thousand models that others drew, right and wrong ones, to try the engine with: the proof has an answer to
 * each. The build puts them into {@code target/engine-models}; in another environment there may be none.
 */
class EngineModelsTest {

    private static final Path MODELS = Path.of("target/engine-models/camunda-engine-tests.jar");
    private static final int SITUATIONS = 2_000;

    private final Map<Verdict, Integer> asReleases = new EnumMap<>(Verdict.class);
    private final Map<Verdict, Integer> alone = new EnumMap<>(Verdict.class);

    @Test
    void hasAnAnswerToEach() throws IOException {
        assumeThat(MODELS).exists();
        try (var jar = new ZipFile(MODELS.toFile())) {
            var models = jar.stream()
                    .filter(entry -> entry.getName().matches(".*\\.bpmn(20\\.xml)?"))
                    .toList();
            for (ZipEntry model : models) {
                answer(model, jar);
            }
            System.out.printf("%d models, as releases %s, soundness alone %s%n", models.size(), asReleases, alone);

            assertThat(models).hasSizeGreaterThan(1_900);
        }
    }

    private void answer(ZipEntry model, ZipFile jar) throws IOException {
        var files = List.of(new ReleaseFile(
                Path.of(model.getName()).getFileName().toString(),
                jar.getInputStream(model).readAllBytes()));

        var proof = new Prover(SITUATIONS).prove(files);
        asReleases.merge(proof.verdict(), 1, Integer::sum);
        assertThat(proof.allowsRelease()).as(model.getName()).isFalse();
        assertThat(proof.rules())
                .as(model.getName())
                .allMatch(rule ->
                        rule.verdict() == Verdict.PROVEN || !rule.message().isBlank());

        var soundness = new Prover(SITUATIONS).proveSoundness(files);
        assertThat(soundness).as(model.getName()).isNotEmpty();
        soundness.forEach(process -> alone.merge(process.verdict(), 1, Integer::sum));
    }
}
