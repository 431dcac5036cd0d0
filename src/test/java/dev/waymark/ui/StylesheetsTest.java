package dev.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser says nothing about a rule that is not closed; it only leaves out all that follows. */
class StylesheetsTest {

    private static final Path THEME = Path.of("src/main/frontend/themes/waymark");

    static Stream<Path> stylesheets() throws IOException {
        return Files.list(THEME).filter(file -> file.toString().endsWith(".css"));
    }

    @ParameterizedTest
    @MethodSource("stylesheets")
    void closeEachRuleBeforeTheNextBegins(Path stylesheet) throws IOException {
        var depth = 0;
        for (var line : Files.readAllLines(stylesheet)) {
            assertThat(depth == 0 || line.isBlank() || line.startsWith(" ") || line.startsWith("}"))
                    .as("A rule before this line is not closed: %s", line)
                    .isTrue();
            depth += (int) line.chars().filter(sign -> sign == '{').count();
            depth -= (int) line.chars().filter(sign -> sign == '}').count();
        }

        assertThat(depth).isZero();
    }
}
