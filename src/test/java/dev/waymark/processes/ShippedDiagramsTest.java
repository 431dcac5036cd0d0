package dev.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams in {@code processes/} as files: they deploy together, and each has a test that knows each of its tasks. */
class ShippedDiagramsTest {

    private static final Path TESTS = Path.of("src/test/java/dev/waymark/processes");

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");

    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");

    private static final Pattern BLAMING = Pattern.compile(
            "\\b(yet|pending|missing|missed|incomplete|refused?|declined?|overdue|rejected|reason)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLAMING_IN_GERMAN = Pattern.compile(
            "(?iu)\\b(noch nicht|ausstehend|fehlt|fehlend|versäumt|verpasst|unvollständig|abgelehnt|verweigert|überfällig|grund)");

    private static final Pattern WORD = Pattern.compile("(?:^|-)([a-z])");

    @Test
    void deployTogetherUnderTheNamesOfTheirFiles() {
        var deployed = TestEngine.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .list();

        assertThat(deployed)
                .extracting(definition -> definition.getKey())
                .containsExactlyInAnyOrderElementsOf(TestEngine.diagrams());
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.processes.TestEngine#diagrams")
    void haveATestThatKnowsEachUserTask(String diagram) throws IOException {
        var tasks = userTasksOf(diagram).stream().map(task -> '"' + task + '"').toList();

        assertThat(TESTS.resolve(nameOf(diagram) + "ProcessTest.java")).exists();
        assertThat(testsOf(diagram)).contains(tasks);
    }

    /** Managers and HR see these names; the list of words is that of the messages and the forms. */
    @ParameterizedTest
    @MethodSource("dev.waymark.processes.TestEngine#diagrams")
    void nameNothingAsThoughSomebodyOwedIt(String diagram) throws IOException {
        var names = NAME.matcher(Files.readString(Path.of("processes", diagram + ".bpmn")))
                .results()
                .map(name -> name.group(1))
                .toList();

        assertThat(names).isNotEmpty().noneMatch(name -> BLAMING.matcher(name).find());
    }

    /** What has a name is read, in tasks, lists and the drawing; names of messages are not. */
    @ParameterizedTest
    @MethodSource("dev.waymark.processes.TestEngine#diagrams")
    void haveAGermanNameBesideEachName(String diagram) {
        var model =
                Bpmn.readModelFromFile(Path.of("processes", diagram + ".bpmn").toFile());
        var named = model.getModelElementsByType(BaseElement.class).stream()
                .filter(element -> element.getAttributeValue("name") != null && !(element instanceof Message))
                .toList();

        assertThat(named).isNotEmpty().allSatisfy(element -> assertThat(germanNames(element))
                .as(element.getId())
                .singleElement()
                .asString()
                .isNotBlank()
                .doesNotContainPattern(BLAMING_IN_GERMAN));
    }

    private static List<String> germanNames(BaseElement element) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals("de.name"))
                .map(CamundaProperty::getCamundaValue)
                .toList();
    }

    static List<String> userTasksOf(String diagram) throws IOException {
        return USER_TASK
                .matcher(Files.readString(Path.of("processes", diagram + ".bpmn")))
                .results()
                .map(task -> task.group(1))
                .toList();
    }

    private static String testsOf(String diagram) throws IOException {
        try (var files = Files.list(TESTS)) {
            List<Path> tests = files.filter(
                            file -> file.getFileName().toString().startsWith(nameOf(diagram)))
                    .toList();
            var text = new StringBuilder();
            for (var test : tests) {
                text.append(Files.readString(test));
            }
            return text.toString();
        }
    }

    private static String nameOf(String diagram) {
        return WORD.matcher(diagram).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}
