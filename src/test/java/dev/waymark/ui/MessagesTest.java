package dev.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of all modules, in both languages. */
class MessagesTest {

    private static final Pattern BLAMING = Pattern.compile(
            "\\b(yet|pending|missing|incomplete|refused|declined|overdue|rejected"
                    + "|noch nicht|ausstehend\\w*|fehlt|fehlen\\w*|abgelehnt\\w*|überfällig\\w*|verweigert\\w*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FAMILIAR = Pattern.compile("\\b(du|dich|dir|dein\\w*)\\b", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @MethodSource("modules")
    void saysEverythingInBothLanguages(String module) {
        assertThat(texts(module + "_de").keySet())
                .containsExactlyElementsOf(texts(module).keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void beginsEachKeyWithTheModule(String module) {
        assertThat(texts(module).keySet()).allMatch(key -> key.startsWith(module + "."));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void blamesNobody(String module) {
        assertThat(both(module)).noneMatch(text -> BLAMING.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void staysPoliteInGerman(String module) {
        assertThat(texts(module + "_de").values())
                .noneMatch(text -> FAMILIAR.matcher(text).find());
    }

    /** A straight apostrophe is an instruction to the message format, which swallows it and what follows. */
    @ParameterizedTest
    @MethodSource("modules")
    void usesNoStraightApostrophes(String module) {
        assertThat(both(module)).noneMatch(text -> text.contains("'"));
    }

    @Test
    void speaksEnglishToWhoeverSpeaksSomethingElse() {
        var bundles = new MessageBundles();

        assertThat(bundles.getProvidedLocales()).first().isEqualTo(Locale.ENGLISH);
        assertThat(bundles.getTranslation("ui.skipToContent", Locale.FRENCH)).isEqualTo("Skip to content");
        assertThat(bundles.getTranslation("ui.skipToContent", new Locale("de", "AT")))
                .isEqualTo("Zum Inhalt springen");
    }

    @Test
    void saysNumbersThatMayChangeAsTheyAreUntilThen() {
        assertThat(new MessageBundles().getTranslation("removal.noWayBack", Locale.ENGLISH))
                .contains("; 30 days after");
    }

    static List<String> modules() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        return List.of(files).stream()
                .map(file -> String.valueOf(file.getFilename()).replace(".properties", ""))
                .filter(name -> !name.endsWith("_de"))
                .sorted()
                .toList();
    }

    private static List<String> both(String module) {
        return List.of(texts(module), texts(module + "_de")).stream()
                .flatMap(texts -> texts.values().stream())
                .toList();
    }

    private static Map<String, String> texts(String file) {
        var texts = new Properties();
        try (var stream = MessagesTest.class.getResourceAsStream("/messages/" + file + ".properties")) {
            assertThat(stream).as(file).isNotNull();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        var sorted = new TreeMap<String, String>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }
}
