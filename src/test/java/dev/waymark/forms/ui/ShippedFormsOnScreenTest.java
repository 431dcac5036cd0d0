package dev.waymark.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every file in {@code forms/} once it is shown. */
class ShippedFormsOnScreenTest {

    private static final List<Map<String, String>> ITEMS = List.of(
            Map.of("_id", "one", "title", "First", "name", "First"),
            Map.of("_id", "two", "title", "Second", "name", "Second"));

    private static final FormContext CONTEXT = Stream.of(
                    "dreams", "items", "people", "values", "skills", "proposedSlots")
            .reduce(
                    Screen.CONTEXT
                            .with("employeeName", "Ada")
                            .with("managerName", "Sam")
                            .with("processVersion", "1")
                            .with("proposing", true)
                            .with("withNotes", true)
                            .with("question", "Why?"),
                    (context, name) -> context.with(name, ITEMS),
                    (one, other) -> one);

    @BeforeEach
    void open() {
        Screen.open();
    }

    @AfterEach
    void close() {
        Screen.close();
    }

    static Stream<String> shipped() {
        try (var files = Files.list(Path.of("forms"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isShownInBothLanguages(String file) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var fields = shown(file, locale, Answers.none());

            assertThat(_find(Paragraph.class)).noneMatch(text -> text.hasClassName("form-unsupported"));
            assertThat(Screen.text(fields))
                    .doesNotContain("!forms.")
                    .doesNotContain("!ui.")
                    .doesNotContain("{{");
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void givesTheAnswersBackThatItWasGiven(String file) {
        var form = form(file);
        var answers = new SampleAnswers(form, CONTEXT).answers();

        var fields = shown(file, Locale.ENGLISH, answers);

        assertThat(fields.answers().tree())
                .isEqualTo(form.scene(answers, CONTEXT).answers().tree());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isReadOnceMoreBeforeItIsHandedIn(String file) {
        var fields = shown(file, Locale.GERMAN, new SampleAnswers(form(file), CONTEXT).answers());

        var summary = fields.summary(() -> {});

        assertThat(Screen.text(summary))
                .contains("Ändern")
                .doesNotContain("!forms.")
                .doesNotContain("{{");
    }

    private static FormFields shown(String file, Locale locale, Answers answers) {
        return Screen.show(new FormFields(form(file), CONTEXT, Viewer.employeeWith("Sam"), locale, answers));
    }

    private static Form form(String file) {
        try {
            return Form.read(Files.readAllBytes(Path.of("forms", file))).require();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
