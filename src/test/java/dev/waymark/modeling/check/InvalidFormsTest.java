package dev.waymark.modeling.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.proof.Proof;
import dev.waymark.proof.Prover;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.Rule;
import dev.waymark.proof.Shipped;
import dev.waymark.proof.Verdict;
import java.util.Collection;
import org.junit.jupiter.api.Test;

/** What Waymark cannot show is not released, also where every promise would be kept. */
class InvalidFormsTest {

    private static final String ENDLESS = "\"hide\": \"=count(for i in 1..3000000 return i) < 0\"";

    @Test
    void areNotReleased() {
        var files = files("choose.form", "\"hide\": \"=notNow = true\"", ENDLESS);
        var proof = new Prover().prove(files);

        var all = InvalidForms.addedTo(proof, files);

        assertThat(proof.allowsRelease()).isTrue();
        assertThat(all.allowsRelease()).isFalse();
        assertThat(all.find(Rule.R10))
                .hasValueSatisfying(rule -> assertThat(rule.verdict()).isEqualTo(Verdict.VIOLATED));
        assertThat(all.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("choose.form");
            assertThat(finding.element()).startsWith("$.components[");
        });
    }

    @Test
    void areNotAmongTheShippedOnes() {
        var files = new Shipped().files();

        assertThat(InvalidForms.addedTo(new Prover().prove(files), files)).matches(Proof::allowsRelease);
    }

    private static Collection<ReleaseFile> files(String name, String before, String after) {
        return new Shipped()
                .files().stream()
                        .map(file -> file.name().equals(name)
                                ? new ReleaseFile(
                                        name,
                                        new String(file.content(), UTF_8)
                                                .replace(before, after)
                                                .getBytes(UTF_8))
                                : file)
                        .toList();
    }
}
