package dev.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Vaadin's own browser code is used as Vaadin compiled it; nothing of ours may ask for a build of it. */
class PreCompiledBundleTest {

    private static final String SHIPPED = "/vaadin-prod-bundle/config/stats.json";
    private static final String USED = "/META-INF/VAADIN/config/stats.json";

    @Test
    void isWhatTheBuildPutIntoTheApplication() throws IOException {
        Assumptions.assumeTrue(getClass().getResource(USED) != null, "Vaadin's build step was skipped");

        assertThat(entryScripts(USED)).isEqualTo(entryScripts(SHIPPED));
    }

    @Test
    void isAskedForWithTheSamePartsOfLumo() throws IOException {
        var ours = Files.readString(Path.of("src/main/frontend/themes/waymark/theme.json"));
        var shipped = read(SHIPPED)
                .path("themeJsonContents")
                .path("vaadin-prod-bundle")
                .asText();

        assertThat(new ObjectMapper().readTree(ours)).isEqualTo(new ObjectMapper().readTree(shipped));
    }

    private static JsonNode entryScripts(String file) throws IOException {
        return read(file).path("entryScripts");
    }

    private static JsonNode read(String file) throws IOException {
        try (var stream = PreCompiledBundleTest.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
