package dev.waymark.modeling.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.modeling.Draft;
import dev.waymark.modeling.ShippedDraft;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The timers of the shipped diagrams, found and changed without touching anything else. */
class DraftTimerTest {

    private final Draft draft = new ShippedDraft().draft();

    @Test
    void areFoundInAllDiagramsInsideTheirLimits() {
        var timers = DraftTimer.all(draft, Locale.ENGLISH);

        assertThat(timers).extracting(DraftTimer::policy).contains("T1", "T3", "T5", "T7", "T9", "T10", "T12", "T14");
        assertThat(timers).allMatch(timer -> timer.limits().include(timer.duration()));
    }

    @Test
    void changeOnlyTheirDuration() {
        var timer = require("T3");
        var before = draft.find(timer.file()).orElseThrow().content();

        var after = timer.set(before, "P30D").orElseThrow();

        assertThat(lines(after)).hasSameSizeAs(lines(before));
        assertThat(lines(after))
                .filteredOn(line -> !new String(before, UTF_8).contains(line))
                .allMatch(line -> line.contains("P30D") || line.contains("30 "));
        assertThat(Outline.of(after).find(timer.element()).orElseThrow().timer())
                .isEqualTo("P30D");
        assertThat(timer.set(after, timer.duration()).orElseThrow()).isEqualTo(before);
    }

    @Test
    void areCalledByHowLongTheyLastNow() {
        var timer = require("T3");

        var after = timer.set(draft.find(timer.file()).orElseThrow().content(), "P1M")
                .orElseThrow();

        var step = Outline.of(after).find(timer.element()).orElseThrow();
        assertThat(step.name()).isEqualTo("1 month");
        assertThat(step.label(Locale.GERMAN)).isEqualTo("1 Monat");
    }

    @Test
    void keepANameThatSaysSomethingElse() {
        var timer = require("T3");
        var named = new String(draft.find(timer.file()).orElseThrow().content(), UTF_8)
                .replace("21 days", "The time is over");

        var after = timer.set(named.getBytes(UTF_8), "P30D").orElseThrow();

        assertThat(Outline.of(after).find(timer.element()).orElseThrow().name()).isEqualTo("The time is over");
    }

    @Test
    void keepOutOfWhatTheyDoNotKnow() {
        assertThat(require("T3").set(new byte[] {(byte) 0xff, 1}, "P30D")).isEmpty();
        assertThat(require("T3").set("<nothing/>".getBytes(UTF_8), "P30D")).isEmpty();
    }

    @Test
    void haveLimits() {
        var limits = require("T3").limits();

        assertThat(limits.include("P7D")).isTrue();
        assertThat(limits.include("P60D")).isTrue();
        assertThat(limits.include("P61D")).isFalse();
        assertThat(limits.include("P6D")).isFalse();
        assertThat(limits.include("soon")).isFalse();
    }

    private DraftTimer require(String policy) {
        return DraftTimer.all(draft, Locale.ENGLISH).stream()
                .filter(timer -> timer.policy().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(byte[] file) {
        return new String(file, UTF_8).lines().toList();
    }
}
