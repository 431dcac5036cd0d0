package dev.waymark.modeling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.waymark.e2e.Browsing;
import dev.waymark.e2e.Device;
import dev.waymark.e2e.InBrowser;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** What is opened in the editor and saved as it is says afterwards what it said before. */
@InBrowser
class RoundTripBrowserTest {

    private static final String OPEN_AND_SAVE = """
            xml => new Promise((resolve, reject) => {
              const editor = document.createElement('waymark-diagram-editor');
              editor.addEventListener('diagram-unreadable', event => reject(event.detail.why));
              editor.addEventListener('diagram-shown', async event => {
                const saved = await editor.xmlNow();
                editor.remove();
                resolve({saved, lost: event.detail.lost});
              });
              editor.xml = xml;
              document.body.append(editor);
            })""";

    private static final String OWNER = "<potentialOwner id=\"owner\"><resourceAssignmentExpression>"
            + "<formalExpression>user(kermit)</formalExpression></resourceAssignmentExpression></potentialOwner>";

    @Autowired
    BeginDraft beginDraft;

    @Autowired
    Releases releases;

    @Autowired
    People people;

    @Test
    void losesNoElementNoAttributeAndNoExtension(Browsing browsing) throws Exception {
        var page = editor(browsing);

        for (var diagram : diagrams().entrySet()) {
            var after = openAndSave(page, diagram.getValue());

            assertThat(after.get("lost")).as(diagram.getKey()).isEqualTo(List.of());
            assertThat(Written.in((String) after.get("saved")))
                    .as(diagram.getKey())
                    .containsAll(Written.in(diagram.getValue()));
        }
    }

    @Test
    void namesWhatItCannotKeep(Browsing browsing) throws Exception {
        var stray = diagrams()
                .get("drawn/foreign.bpmn")
                .replace("<laneSet", "<invented what=\"1\" /><laneSet")
                .replace("<multiInstance", OWNER + "<multiInstance");

        var after = openAndSave(editor(browsing), stray);

        assertThat(after.get("lost").toString()).contains("<invented>", "<formalExpression>");
    }

    @Test
    void tellsHowMuchMoreItCannotKeepThanItNames(Browsing browsing) throws Exception {
        var stray = diagrams()
                .get("drawn/foreign.bpmn")
                .replace("<laneSet", "<invented what=\"1\" />".repeat(13) + "<laneSet");

        var lost = (List<?>) openAndSave(editor(browsing), stray).get("lost");

        assertThat(lost).last().asString().matches("… \\(\\+ [0-9]+\\)");
    }

    private Page editor(Browsing browsing) {
        var ingrid = people.findByLogin("ingrid").map(Person::id).orElseThrow();
        var draft = beginDraft.begin("Opened and saved", releases.requireLatest(), ingrid);
        var window = browsing.on(Device.DESK).signInAs("ingrid");
        window.open("/processes/drafts/%s/diagrams/visions".formatted(draft));
        window.page().locator("waymark-diagram-editor .djs-shape").first().waitFor();
        return window.page();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> openAndSave(Page page, String xml) {
        return (Map<String, Object>) page.evaluate(OPEN_AND_SAVE, xml);
    }

    private static Map<String, String> diagrams() throws IOException {
        var all = new LinkedHashMap<String, String>();
        for (var drawn : List.of("drawn/foreign.bpmn", "drawn/meet-a-mentor.bpmn")) {
            all.put(drawn, new ClassPathResource(drawn).getContentAsString(StandardCharsets.UTF_8));
        }
        try (var shipped = Files.list(Path.of("processes"))) {
            for (Path file :
                    shipped.filter(each -> each.toString().endsWith(".bpmn")).toList()) {
                all.put(file.toString(), Files.readString(file));
            }
        }
        return all;
    }
}
