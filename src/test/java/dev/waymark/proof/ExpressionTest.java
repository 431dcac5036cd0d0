package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.proof.Expression.And;
import dev.waymark.proof.Expression.Ask;
import dev.waymark.proof.Expression.Not;
import dev.waymark.proof.Expression.Or;
import dev.waymark.proof.Expression.Same;
import dev.waymark.proof.Expression.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @Test
    void readsAQuestionWithItsText() {
        assertThat(Expression.parse("${choice.includes('VISION')}"))
                .isEqualTo(new Ask("choice", "includes", List.of("VISION")));
    }

    @Test
    void readsAPersonAsABareName() {
        assertThat(Expression.parse("${employee}")).isEqualTo(new Ask("employee", "", List.of()));
    }

    @Test
    void bindsAndTighterThanOr() {
        var a = new Ask("a", "x", List.of());
        var b = new Ask("b", "y", List.of());

        assertThat(Expression.parse("${a.x or a.x and not b.y}")).isEqualTo(new Or(a, new And(a, new Not(b))));
        assertThat(Expression.parse("${a.x || a.x && !b.y}")).isEqualTo(new Or(a, new And(a, new Not(b))));
    }

    @Test
    void readsADifferenceAsTheOppositeOfTheSame() {
        assertThat(Expression.parse("${answer.of('settle','next') != 'DROP'}"))
                .isEqualTo(new Not(new Same(new Ask("answer", "of", List.of("settle", "next")), new Text("DROP"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "choice",
                "#{choice.anything}",
                "${''.getClass()}",
                "${''.class}",
                "${choice.includes('VISION').getClass()}",
                "${choice.includes(\"VISION\")}",
                "${choice['includes']}",
                "${T(java.lang.Runtime)}",
                "${choice.includes(employee)}",
                "${choice.includes('a${b}')}",
                "${a.b = 'c'}",
                "${a.b; c.d}",
                "${a.b}${c.d}",
                "${Choice.anything}",
                "${a.b ? 'c' : 'd'}",
                "${1 + 1}",
                "${a.b",
                "${a.b or}",
                "${not}",
                "${(a.b}",
                "${'a'"
            })
    void knowsNothingElse(String text) {
        assertThatThrownBy(() -> Expression.parse(text)).isInstanceOf(NotInTheLanguage.class);
    }

    @Test
    void endsOnADeepNest() {
        var text = "${" + "!(".repeat(100) + "a.b" + ")".repeat(100) + "}";

        assertThatThrownBy(() -> Expression.parse(text)).isInstanceOf(NotInTheLanguage.class);
    }
}
