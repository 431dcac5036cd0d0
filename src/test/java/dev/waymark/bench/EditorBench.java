package dev.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.waymark.e2e.Browsing;
import dev.waymark.e2e.Device;
import dev.waymark.e2e.InBrowser;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.DraftId;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How large our bundles are and how soon HR can draw, beside the bare libraries that they are made of. */
@InBrowser
class EditorBench {

    private static final String SERIES = "career-conversation";
    private static final Path OURS = Path.of("target/classes/META-INF/resources/app");
    private static final Path BARE = Path.of("target/bench/bare").toAbsolutePath();
    private static final double USABLE_WITHIN = 3_000;
    private static final double MOST_BESIDE_BARE = 1.3;
    private static final int ROUNDS = 5;

    /** Bundles one class of a library and nothing else: {@code import} and where to put it. */
    private static final String BUNDLE = """
            import { build } from "esbuild";
            const [module, name, outfile] = process.argv.slice(1);
            const contents = `import ${name} from "${module}"; globalThis.Bare = ${name.replace(/[{} ]/g, "")};`;
            await build({ stdin: { contents, resolveDir: "." }, outfile, bundle: true, minify: true, format: "esm",
              target: "es2022", logLevel: "error", alias: { preact: "@bpmn-io/properties-panel/preact" } });
            """;

    private static final String BARE_PAGE = """
            <!doctype html><div id="canvas" style="height: 800px"></div>
            <script type="module">
              import "./modeler.js";
              await new Bare({ container: "#canvas" }).importXML(await (await fetch("./diagram.bpmn")).text());
              document.title = "drawn";
            </script>""";

    @Autowired
    BeginDraft beginDraft;

    @Autowired
    Releases releases;

    @Autowired
    People people;

    private final Report report = new Report("editor");

    @Test
    void isSoonUsableAndNotMuchLargerThanWhatItIsMadeOf(Browsing browsing) throws Exception {
        var largest = List.of(
                        beside("diagram-editor.js", "bpmn-js/lib/Modeler", "Modeler", "modeler.js"),
                        beside("diagram-viewer.js", "bpmn-js/lib/NavigatedViewer", "Viewer", "viewer.js"),
                        beside("form-editor.js", "@bpmn-io/form-js-editor", "{ FormEditor }", "form-editor.js"))
                .stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        usable(browsing);
        report.write();

        assertThat(largest).as("our bundle beside the bare one").isLessThanOrEqualTo(MOST_BESIDE_BARE);
    }

    /** In bytes as they go over the line. */
    private double beside(String ours, String module, String name, String bare) throws Exception {
        bundle(module, name, bare);
        var our = zipped(OURS.resolve(ours));
        var theirs = zipped(BARE.resolve(bare));
        var ratio = (double) our / theirs;
        report.add(Report.Row.plain(ours, our, our / 1000.0, "kB"));
        report.add(Report.Row.plain("bare " + module, theirs, theirs / 1000.0, "kB"));
        report.add(Report.Row.upTo(ours + " beside bare", our, ratio, "x", MOST_BESIDE_BARE));
        return ratio;
    }

    private void usable(Browsing browsing) {
        var ingrid = people.findByLogin("ingrid").map(Person::id).orElseThrow();
        var draft = beginDraft.begin("Measured", releases.requireLatest(), ingrid);
        var page = browsing.on(Device.DESK).signInAs("ingrid").page();
        page.route("**/bare/*", EditorBench::serve);
        var ours = new double[ROUNDS];
        var bare = new double[ROUNDS];
        for (var round = -1; round < ROUNDS; round++) {
            var first = open(page, draft);
            var second = openBare(page);
            if (round >= 0) {
                ours[round] = first;
                bare[round] = second;
            }
        }
        report.add(Report.Row.upTo("until HR can draw", ROUNDS, median(ours), "ms", USABLE_WITHIN));
        report.add(Report.Row.plain("until a bare modeler can", ROUNDS, median(bare), "ms"));
    }

    private static double open(Page page, DraftId draft) {
        page.navigate("/processes/drafts/%s/diagrams/%s".formatted(draft, SERIES));
        page.locator(".djs-palette .entry").first().waitFor();
        page.locator(".djs-shape").first().waitFor();
        return now(page);
    }

    private static double openBare(Page page) {
        page.navigate("/bare/index.html");
        page.waitForFunction("() => document.title === 'drawn'");
        return now(page);
    }

    private static double now(Page page) {
        return ((Number) page.evaluate("performance.now()")).doubleValue();
    }

    private static void serve(Route route) {
        var address = route.request().url();
        var options = new Route.FulfillOptions();
        if (address.endsWith(".html")) {
            route.fulfill(options.setContentType("text/html").setBody(BARE_PAGE));
        } else if (address.endsWith(".bpmn")) {
            route.fulfill(options.setContentType("text/xml").setPath(Path.of("processes", SERIES + ".bpmn")));
        } else {
            route.fulfill(options.setContentType("text/javascript").setPath(BARE.resolve("modeler.js")));
        }
    }

    private static void bundle(String module, String name, String file) throws IOException, InterruptedException {
        Files.createDirectories(BARE);
        var node = new ProcessBuilder(
                        "node",
                        "--input-type=module",
                        "-e",
                        BUNDLE,
                        module,
                        name,
                        BARE.resolve(file).toString())
                .directory(Path.of("src/main/frontend").toFile())
                .inheritIO()
                .start();
        assertThat(node.waitFor()).isZero();
    }

    private static int zipped(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            Files.copy(file, zip);
        }
        return bytes.size();
    }

    private static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
