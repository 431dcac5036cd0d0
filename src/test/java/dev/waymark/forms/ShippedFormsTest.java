package dev.waymark.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every file in {@code forms/}. */
class ShippedFormsTest {

    private static final List<String> CATALOGUE = List.of(
            "acknowledge",
            "ask",
            "choose",
            "goOn",
            "invite",
            "meet",
            "next",
            "pause",
            "plan",
            "planReply",
            "remove",
            "replyRequest",
            "reviewEmployee",
            "reviewManager",
            "settle",
            "skills",
            "storyPrep",
            "storyWriteUp",
            "talkHeld",
            "valuesCheck",
            "visions",
            "visionsWriteUp",
            "wayOn",
            "withdraw");

    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(yet|pending|missing|refused|declined|overdue|rejected|incomplete)\\b"
                    + "|noch nicht|ausstehend|fehlt|fehlend|abgelehnt|überfällig|verweigert|unvollständig|\\bDu\\b|\\bdu\\b|\\bdein",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Stream<String> shipped() {
        try (var files = Files.list(Path.of("forms"))) {
            return files.map(file -> file.getFileName().toString().replace(".form", "")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Form form(String name) {
        return reading(name).require();
    }

    private static FormReading reading(String name) {
        try {
            return Form.read(Files.readAllBytes(Path.of("forms", name + ".form")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void areThoseOfTheCatalogue() {
        assertThat(shipped()).containsExactlyInAnyOrderElementsOf(CATALOGUE);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void haveNoFindings(String name) {
        assertThat(reading(name).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void areNamedLikeTheirFile(String name) {
        assertThat(form(name).id()).contains(name);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void speakBothLanguages(String name) {
        assertThat(wordings(name)).allSatisfy(wording -> {
            assertThat(wording.english()).as("English of %s", wording).isNotBlank();
            assertThat(wording.german()).as("German of %s", wording).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void sayNothingThatSoundsLikeADebt(String name) {
        assertThat(wordings(name).flatMap(wording -> Stream.of(wording.english(), wording.german())))
                .noneMatch(text -> FORBIDDEN.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nameEveryInput(String name) {
        assertThat(form(name).inputs()).allMatch(input -> !input.label().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void limitEveryText(String name) {
        assertThat(form(name).inputs().filter(TextInput.class::isInstance).map(TextInput.class::cast))
                .allMatch(text -> text.maxLength().isPresent());
    }

    @Test
    void askForNoTextOfAStoryOrAVisionOutsideOfARow() {
        var stages = Stream.of("storyPrep", "storyWriteUp", "valuesCheck", "visions", "skills", "visionsWriteUp");

        assertThat(stages.flatMap(name -> outsideOfRows(form(name).components())))
                .filteredOn(TextInput.class::isInstance)
                .noneMatch(input -> ((TextInput) input).field().required());
    }

    private static Stream<Component> outsideOfRows(List<Component> components) {
        return components.stream()
                .flatMap(component ->
                        component instanceof Group group ? outsideOfRows(group.components()) : Stream.of(component));
    }

    /** Every text that a form shows; a component without a text of its kind has none to translate. */
    private static Stream<Wording> wordings(String name) {
        return form(name).all().flatMap(ShippedFormsTest::wordings).filter(wording -> !wording.isEmpty());
    }

    private static Stream<Wording> wordings(Component component) {
        var own = Stream.of(component.label(), component.description());
        return Stream.concat(own, moreWordings(component));
    }

    private static Stream<Wording> moreWordings(Component component) {
        if (component instanceof ChoiceInput choice) {
            return choice.options().listed().stream().map(Option::label);
        }
        if (component instanceof SeveralInput several) {
            return several.options().listed().stream().map(Option::label);
        }
        if (component instanceof RepeatingRows rows) {
            return Stream.of(rows.rowLabel());
        }
        return component instanceof Text text ? Stream.of(text.text()) : Stream.empty();
    }
}
