package dev.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.vault.SealedText;
import org.junit.jupiter.api.Test;

/** How long it takes to seal a text and open it again. */
class SealingBench {

    private static final int LETTERS = 4096;
    private static final int AT_ONCE = 100;
    private static final double GOAL_IN_MICROS = 50;

    @Test
    void sealsAndOpens() throws Exception {
        var text = new SealedText(LETTERS);
        assertThat(text.open(text.seal())).isEqualTo(LETTERS);

        var times = new Turns(50, 60)
                .onTheProcessor()
                .with("seal and open", () -> many(text))
                .take();

        var report = new Report("sealing");
        var micros = times.get("seal and open").millis() * 1000 / AT_ONCE;
        report.add(Report.Row.upTo("seal and open 4 kB", LETTERS, micros, "µs", GOAL_IN_MICROS));
        report.write();
    }

    /** One alone is shorter than what the clock tells apart. */
    private static Object many(SealedText text) {
        var letters = 0;
        for (var time = 0; time < AT_ONCE; time++) {
            letters += text.open(text.seal());
        }
        return letters;
    }
}
