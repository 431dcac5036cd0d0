package dev.waymark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.proof.ProveCommand;
import dev.waymark.proof.Prover;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.Rule;
import dev.waymark.proof.Shipped;
import dev.waymark.proof.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Waymark cannot show is not proven, whoever asks and also where every promise would be kept. */
class ShownFormsTest {

    private static final String ENDLESS = "\"hide\": \"=count(for i in 1..3000000 return i) < 0\"";

    @Test
    void areProvenOnlyWhenTheyCanBeShown() {
        var proof = new Prover().prove(withAnEndlessForm());

        assertThat(proof.allowsRelease()).isFalse();
        assertThat(proof.find(Rule.R10))
                .hasValueSatisfying(rule -> assertThat(rule.verdict()).isEqualTo(Verdict.VIOLATED));
        assertThat(proof.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("choose.form");
            assertThat(finding.element()).startsWith("$.components[");
        });
    }

    @Test
    void areAskedForOnTheCommandLineToo(@TempDir Path folder) throws IOException {
        for (ReleaseFile file : withAnEndlessForm()) {
            Files.write(folder.resolve(file.name()), file.content());
        }
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, UTF_8);

        assertThat(ProveCommand.run(List.of("--json", folder.toString()), print, print))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("\"code\":\"invalid\"");
    }

    private static Collection<ReleaseFile> withAnEndlessForm() {
        return new Shipped().files().stream().map(ShownFormsTest::endless).toList();
    }

    private static ReleaseFile endless(ReleaseFile file) {
        return file.name().equals("choose.form")
                ? new ReleaseFile(
                        file.name(),
                        new String(file.content(), UTF_8)
                                .replace("\"hide\": \"=notNow = true\"", ENDLESS)
                                .getBytes(UTF_8))
                : file;
    }
}
