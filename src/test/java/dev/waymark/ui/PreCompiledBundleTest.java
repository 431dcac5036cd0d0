package dev.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Vaadin's own browser code is used as Vaadin compiled it; nothing of ours may ask for a build of it. */
class PreCompiledBundleTest {

    private static final String USED = "/META-INF/VAADIN/config/stats.json";
    private static final String LUMO_IN_THE_BUNDLE =
            "{\"lumoImports\": [\"typography\", \"color\", \"spacing\", \"badge\", \"utility\"]}";

    private final ObjectMapper json = new ObjectMapper();

    /** A bundle of our own would carry the name of our theme. */
    @Test
    void isWhatTheBuildPutIntoTheApplication() throws IOException {
        var used = getClass().getResource(USED);
        Assumptions.assumeTrue(used != null, "Vaadin's build step was skipped");

        assertThat(json.readTree(used).path("themeJsonContents").fieldNames())
                .toIterable()
                .containsExactly("vaadin-prod-bundle");
    }

    @Test
    void isAskedForWithTheSamePartsOfLumo() throws IOException {
        JsonNode ours = json.readTree(
                Path.of("src/main/frontend/themes/waymark/theme.json").toFile());

        assertThat(ours).isEqualTo(json.readTree(LUMO_IN_THE_BUNDLE));
    }
}
