package dev.waymark.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever bytes and answers come in, there is an answer and no failure. The seed is fixed; raise ROUNDS to search. */
class FormReaderFuzzTest {

    private static final int ROUNDS = 1500;
    private static final long SEED = 20261122;

    private static final List<Object> ODD = List.of(
            "",
            " ",
            "x",
            "\u0000",
            "2026-02-30",
            true,
            7,
            -1,
            List.of(),
            List.of("a"),
            Map.of(),
            Map.of("_id", "1"),
            List.of(Map.of("_id", "i", "decision", 3), "row", List.of()),
            "a".repeat(30_000));

    private final Random random = new Random(SEED);

    @Test
    void survivesNoise() {
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            for (var round = 0; round < ROUNDS; round++) {
                var noise = new byte[random.nextInt(300)];
                random.nextBytes(noise);
                assertThat(Form.read(noise).findings())
                        .noneMatch(finding -> finding.message().equals(FormReader.UNFORESEEN));
            }
        });
    }

    @Test
    void survivesDamagedForms() throws IOException {
        var forms = ShippedFormsTest.shipped().toList();
        for (var round = 0; round < ROUNDS; round++) {
            var name = forms.get(random.nextInt(forms.size()));
            var reading = Form.read(damaged(Files.readAllBytes(Path.of("forms", name + ".form"))));
            if (reading.readable()) {
                reading.require().scene(Answers.none(), Sheet.CONTEXT);
            } else {
                assertThat(reading.findings()).isNotEmpty().noneMatch(finding -> finding.message()
                        .equals(FormReader.UNFORESEEN));
            }
        }
    }

    @Test
    void survivesOddAnswers() {
        for (var name : ShippedFormsTest.shipped().toList()) {
            var form = ShippedFormsTest.form(name);
            for (var round = 0; round < 30; round++) {
                checkOddly(form);
            }
        }
    }

    private void checkOddly(Form form) {
        var answers = Answers.none();
        for (var component : form.all().toList()) {
            var key = component instanceof Input input
                    ? input.key()
                    : component instanceof RepeatingRows rows ? rows.key() : "x";
            answers = answers.with(key, ODD.get(random.nextInt(ODD.size())));
        }
        var context = Sheet.CONTEXT.with("items", List.of(Map.of("_id", "i", "title", "Item")));
        try {
            var accepted = form.check(answers, context);
            form.entriesOf(accepted, context);
            form.decisionsOf(accepted);
        } catch (AnswersNotAccepted expected) {
            assertThat(expected.findings()).isNotEmpty();
        }
    }

    private byte[] damaged(byte[] bytes) {
        var damaged = bytes.clone();
        for (var wound = random.nextInt(6); wound >= 0; wound--) {
            var at = random.nextInt(damaged.length);
            if (random.nextBoolean()) {
                damaged[at] = (byte) random.nextInt(256);
            } else {
                var from = random.nextInt(damaged.length);
                var length = Math.min(random.nextInt(40), damaged.length - Math.max(at, from));
                System.arraycopy(bytes, from, damaged, at, length);
            }
        }
        return random.nextInt(5) > 0 ? damaged : Arrays.copyOf(damaged, random.nextInt(damaged.length));
    }
}
