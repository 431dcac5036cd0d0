package dev.waymark.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression of a form cannot keep the server busy. */
class FeelLimitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count(for i in 1..3000000 return i) < 0",
                "count(for a in rows return (for b in rows return 1)) < 0",
                "count(for a in rows, b in rows return 1) < 0",
                "some a in rows satisfies some b in rows satisfies a = b",
                "every a in [1,2,3] satisfies a > 0",
                "/* \" */ count(for i in 1..3000000 return i) < 0 /* \" */",
                "for a in rows return concatenate(partial, partial)",
                "{a: \"x\", b: a + a, c: b + b}.c",
                "rows[rows[rows[true] = null] = null]",
                "matches(text, \"(a+)+\")",
                "matches(text, text)",
                "matches(text, text, \"i\")",
                "replace(text, \"(a+)+\", \"\") = \"\"",
                "9 ** 9 ** 9 > 0"
            })
    @Timeout(5)
    void refusesWhatCouldTakeForever(String expression) {
        assertThat(Feel.of(expression).flaw()).isPresent();
        assertThat(Feel.of(expression)
                        .evaluate(Map.of("rows", IntStream.range(0, 9).boxed().toList(), "text", "aaa")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "some a in rows satisfies a > 1",
                "max(for a in rows return if a = null then 0 else a) > 1",
                "matches(lower case(text), \"sick|health\")",
                "text != \"for some, every {1..3} **\"",
                "list contains([\"a\", \"b\"], text) or count(rows) > 1"
            })
    void takesWhatTheShippedFormsAsk(String expression) {
        assertThat(Feel.of(expression).flaw()).isEmpty();
        assertThat(Feel.of(expression).holds(Map.of("rows", List.of(1, 2), "text", "sick")))
                .isTrue();
    }
}
