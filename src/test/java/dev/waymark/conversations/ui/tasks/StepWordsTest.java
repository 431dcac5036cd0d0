package dev.waymark.conversations.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every step of the shipped diagrams has its name in both languages. */
class StepWordsTest {

    private static final Pattern STEP =
            Pattern.compile("<bpmn:(?:userTask|callActivity) id=\"([^\"]+)\" name=\"([^\"]+)\"");

    @Test
    void areTheNamesInTheShippedDiagrams() throws Exception {
        var english = texts(Locale.ENGLISH);
        var steps = shippedSteps();

        assertThat(steps).hasSizeGreaterThan(20);
        assertThat(steps).allSatisfy((id, name) -> assertThat(english.getProperty("conversations.step." + id))
                .isEqualTo(name));
    }

    @Test
    void existInGerman() throws Exception {
        assertThat(shippedSteps().keySet().stream().map("conversations.step."::concat))
                .isSubsetOf(texts(Locale.GERMAN).stringPropertyNames());
    }

    private static Map<String, String> shippedSteps() throws Exception {
        var steps = new LinkedHashMap<String, String>();
        try (var files = Files.list(Path.of("processes"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                STEP.matcher(Files.readString(file))
                        .results()
                        .forEach(step -> steps.put(step.group(1), step.group(2).replace("&#39;", "'")));
            }
        }
        return steps;
    }

    private static Properties texts(Locale locale) throws Exception {
        var file = locale == Locale.GERMAN ? "conversations_de.properties" : "conversations.properties";
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
