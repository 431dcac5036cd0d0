package dev.waymark.modeling.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.modeling.FileName;
import dev.waymark.modeling.ShippedDraft;
import dev.waymark.modeling.compare.Comparison.FieldChange;
import dev.waymark.modeling.words.FormField;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final FileName VISIONS = FileName.ofForm("visions");
    private static final FileName DIAGRAM = FileName.ofDiagram("visions");

    @Test
    void findsNothingBetweenTheSameFiles() {
        var same = Comparison.between(files(new ShippedDraft()), files(new ShippedDraft()));

        assertThat(same.differences()).isEmpty();
        assertThat(same.changedFiles(".bpmn")).isEmpty();
        assertThat(same.needsFreshYes()).isFalse();
    }

    @Test
    void tellsWhatConcernsEmployeesFromWhatDoesNot() {
        var label = compareWith(new ShippedDraft().with(DIAGRAM, "name=\"Sketched\"", "name=\"Drawn\""));
        var person = compareWith(new ShippedDraft()
                .with(
                        DIAGRAM,
                        "camunda:assignee=\"${employee}\" camunda:formRef=\"skills\"",
                        "camunda:assignee=\"${manager}\" camunda:formRef=\"skills\""));

        assertThat(label.differences()).isNotEmpty();
        assertThat(label.needsFreshYes()).isFalse();
        assertThat(person.needsFreshYes()).isTrue();
        assertThat(person.changedFiles(".bpmn")).containsExactly(DIAGRAM.path());
    }

    @Test
    void namesWhatWasChangedInEnglishOnly() {
        var renamed = new ShippedDraft().with(DIAGRAM, "name=\"Sketched\"", "name=\"Drawn\"");

        assertThat(compareWith(renamed).leftInGerman()).containsExactly("Drawn");
        assertThat(compareWith(renamed.with(DIAGRAM, "value=\"Skizziert\"", "value=\"Gezeichnet\""))
                        .leftInGerman())
                .isEmpty();
        assertThat(compareWith(new ShippedDraft().with(VISIONS, "Name it", "Call it"))
                        .leftInGerman())
                .containsExactly("Call it");
    }

    @Test
    void comparesFormsFieldByField() {
        var before = "{\"components\": [{\"id\": \"a\", \"key\": \"a\", \"type\": \"textfield\", \"label\": \"A\"},"
                + " {\"id\": \"b\", \"key\": \"b\", \"type\": \"textfield\", \"label\": \"B\"}]}";
        var after = "{\"components\": [{\"id\": \"a\", \"key\": \"a\", \"type\": \"textfield\", \"label\": \"A\","
                + " \"properties\": {\"visibility\": \"V2\"}}, {\"id\": \"c\", \"key\": \"c\", \"type\": \"textfield\"}]}";
        var comparison = new Comparison(
                Map.of("forms/x.form", before.getBytes(UTF_8)),
                Map.of("forms/x.form", after.getBytes(UTF_8)),
                List.of());

        assertThat(comparison.fields("forms/x.form"))
                .extracting(ComparisonTest::sides)
                .containsExactly("a a", "- c", "b -");
    }

    @Test
    void survivesFilesThatAreNone() {
        var comparison = compareWith(
                new ShippedDraft().put(VISIONS, new byte[] {0, 1, 2}).put(DIAGRAM, new byte[0]));

        assertThat(comparison.fields(VISIONS.path())).isNotEmpty();
    }

    private static String sides(FieldChange change) {
        return change.before().map(FormField::id).orElse("-") + " "
                + change.after().map(FormField::id).orElse("-");
    }

    private static Comparison compareWith(ShippedDraft changed) {
        return Comparison.between(files(new ShippedDraft()), files(changed));
    }

    private static Map<String, byte[]> files(ShippedDraft draft) {
        var files = new TreeMap<String, byte[]>();
        draft.draft().files().forEach((name, file) -> files.put(name.path(), file.content()));
        return files;
    }
}
