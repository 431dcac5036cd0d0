package dev.waymark.modeling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.e2e.Browsing;
import dev.waymark.e2e.Device;
import dev.waymark.e2e.InBrowser;
import dev.waymark.e2e.Keyboard;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.words.Outline;
import dev.waymark.modeling.words.Step;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.shared.PersonId;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HR without a mouse: everything but the canvas, from the overview to the page of the release. */
@InBrowser
class KeyboardBrowserTest {

    @Autowired
    Drafts drafts;

    @Autowired
    BeginDraft beginDraft;

    @Autowired
    Releases releases;

    @Autowired
    People people;

    @Test
    void addsAStepProvesItComparesItAndProposesIt(Browsing browsing) {
        var window = browsing.on(Device.DESK).signInAs("ingrid").open("/processes");
        var keys = new Keyboard(window);
        keys.to("Name of the draft").type("By keyboard").to("Begin a draft").enter();
        window.page().waitForURL(address -> address.matches(".*/processes/drafts/[^/]+"));
        window.settle();

        keys.to("Visions").enter();
        window.shows("As list").settle();
        keys.to("Diagram").press("ArrowRight").enter();
        keys.to("Skills for your visions").enter();
        keys.to("Add a step after this one").choose("Ask the employee");
        keys.isLedTo("Ask the employee");
        window.shows("keep").settle();
        window.picture("keyboard-added");
        keys.to("Name").type("Who could help you?").to("Name in German").type("Wer könnte Ihnen helfen?");
        keys.to("Form").choose("skills").to("Where it stands").enter();
        keys.to("Move behind").choose("Sketch your visions").isLedTo("Who could help you?");

        assertThat(window.page().getByText("every way out works")).isVisible();
        window.picture("keyboard-moved");
        var draft = draft();
        assertThat(outline(draft).beside(step(draft, "sketch-visions")))
                .extracting(Step::name)
                .contains("Who could help you?");

        keys.to("By keyboard").enter();
        assertThat(window.heading()).hasText("By keyboard");
        keys.to("Compare with its release").enter();
        window.shows("Who could help you?").settle();
        keys.to("Processes").enter();
        assertThat(window.heading()).hasText("Processes");
        keys.to("By keyboard").enter();
        assertThat(window.heading()).hasText("By keyboard");
        keys.to("Release …").enter();
        window.shows("Propose the release").settle();
        keys.to("in English").type("Before you sketch visions, you can name who could help you.");
        keys.to("in German").type("Vor den Visionen können Sie nennen, wer Ihnen helfen könnte.");
        keys.to("Propose the release").enter();
        window.shows("It waits for one of these people").picture("keyboard-proposed");
        assertThat(window.errors()).isEmpty();
    }

    @Test
    void buildsWaysAndQuestionsFromTheList(Browsing browsing) {
        var window = browsing.on(Device.DESK).signInAs("ingrid");
        var keys = new Keyboard(window);
        var draft = beginDraft.begin("Ways by keyboard", releases.requireLatest(), ingrid());
        var before = steps(drafts.require(draft));
        window.open("/processes/drafts/%s/diagrams/visions".formatted(draft));
        window.shows("As list").settle();
        keys.to("Diagram").press("ArrowRight").enter();

        keys.to("Skills for your visions").enter();
        keys.to("Add a step after this one").choose("Question").isLedTo("Question");
        keys.to("Name").type("Shall somebody help?").to("Where it stands").enter();
        keys.to("A further way leads to").choose("An end of its own").isLedTo("Shall somebody help?");
        keys.to("is taken when").pick("otherwise");
        keys.to("EndEnd").enter();
        keys.to("Remove “End”").enter().isLedTo("Shall somebody help?");
        keys.to("Remove “Shall somebody help?”").enter().isLedTo("Skills for your visions");

        keys.to("Where it stands").enter();
        keys.to("Add on its edge").choose("After some time, while").isLedTo("Meanwhile");
        keys.to("Remove").enter().isLedTo("Skills for your visions");
        window.page().waitForCondition(() -> steps(drafts.require(draft)).equals(before));
    }

    private Draft draft() {
        return drafts.all().stream()
                .filter(line -> line.name().equals("By keyboard"))
                .findFirst()
                .map(line -> drafts.require(line.id()))
                .orElseThrow();
    }

    private static Outline outline(Draft draft) {
        return Outline.of(
                draft.find(FileName.ofDiagram("visions")).orElseThrow().content());
    }

    private static Set<String> steps(Draft draft) {
        return outline(draft).steps().stream().map(Step::id).collect(Collectors.toSet());
    }

    private PersonId ingrid() {
        return people.findByLogin("ingrid").map(Person::id).orElseThrow();
    }

    private static Step step(Draft draft, String id) {
        return outline(draft).find(id).orElseThrow();
    }
}
