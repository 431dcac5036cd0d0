package dev.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dev.waymark.engine.OpenTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * Every screen, on a desk in English and light and on a phone in German and dark: without barriers, without scrolling
 * sideways, without a complaint of the browser. Keeps a picture of each.
 */
@InBrowser
class ScreensBrowserTest {

    /** What stands under an id here is looked at where it is edited and released. */
    private static final String OF_RELEASES = "processes/.+|conversations/:conversation/newer";

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");

    private static final List<String> OF_ONESELF = List.of(
            "tasks",
            "tasks/none",
            "conversations",
            "conversations/ask",
            "conversations/ended",
            "boundaries",
            "plan",
            "my-data",
            "my-data/readers",
            "my-data/about",
            "workbook",
            "workbook/storyPrep",
            "workbook/visions",
            "workbook/skills",
            "workbook/plan");
    private static final List<String> OF_ONE_CONVERSATION =
            List.of("conversations/%s", "conversations/%s/where", "conversations/%s/remove", "conversations/%s/end");
    private static final List<String> OF_A_TEAM =
            List.of("team", "team/%s", "team/%s/where", "team/invite", "team/invite/several", "plan/%s");

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    @Autowired
    OpenTasks tasks;

    @Autowired
    WebApplicationContext application;

    Hired marek;
    Hired leyla;
    Browsing browsing;
    Desks desksOfLeyla;
    Desks desksOfMarek;

    private final Set<String> seen = new LinkedHashSet<>(List.of("", "tasks/a-task"));
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void theyWorkHere(Browsing windows) {
        browsing = windows;
        marek = hiring.manager("Marek Sanddorn");
        leyla = hiring.employee("Leyla Sanddorn", marek);
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void areThereForEverybodyInBothLanguages() {
        var conversation = shortcut.agree(marek, leyla, "YES_NOTES", "NO", "YES_NOTES", "YES_NOTES");
        shortcut.talk(marek, leyla);
        shortcut.handIn(marek, "write-up-story", writeUp());
        shortcut.keepAllValues(leyla);
        shortcut.handIn(leyla, "draft-plan", """
                {"horizon": 18, "actions": [%s]}""".formatted(action("Learn to sail")));

        look(Desks.ofNobody(browsing), List.of("sign-in", "first-administrator"));
        look(desks(leyla), OF_ONESELF);
        look(desks(leyla), with(conversation.value(), OF_ONE_CONVERSATION));
        look(desks(marek), with(conversation.value(), OF_A_TEAM));
        look(
                desks(hiring.processOwner("Ingrid Sanddorn")),
                List.of("tasks", "conversations", "plan", "processes", "processes/policies", "processes/sentences"));
        look(desks(hiring.administrator("Ada Sanddorn")), List.of("tasks"));

        assertThat(faults).isEmpty();
        assertThat(routes()).allMatch(this::isSeen);
    }

    /** A conversation from the first question to its second year, which asks each step of the shipped diagrams once. */
    @Test
    void askInBothLanguagesWhatATaskAsks() throws IOException {
        desksOfLeyla = desks(leyla);
        desksOfMarek = desks(marek);
        askedInVain();
        fromTheChoiceToTheValues();
        fromTheVisionsToTheReviews();
        fromTheHorizonToATalkWithoutNotes();

        assertThat(faults).isEmpty();
        assertThat(seen).containsAll(shippedSteps());
    }

    private void askedInVain() {
        shortcut.ask(leyla, marek);
        walk();
        shortcut.handIn(marek, "reply-to-request", """
                {"decision": "CANNOT", "message": "Two releases are on, I could not listen well."}""");
        walk();
        shortcut.handIn(leyla, "choose-a-way-on", "{\"next\": \"WORKBOOK\"}");
    }

    private void fromTheChoiceToTheValues() {
        shortcut.invite(marek, leyla);
        walk();
        shortcut.handIn(leyla, "choose", Shortcut.YES_TO_ALL);
        walk();
        shortcut.propose(leyla, "propose-a-time");
        walk();
        shortcut.handIn(marek, "confirm-a-time-as-manager", "{\"pick\": \"NONE_FITS\"}");
        shortcut.propose(marek, "propose-a-time-as-manager");
        walk();
        shortcut.confirm(leyla, "confirm-a-time");
        days.pass(4);
        walk();
        shortcut.handIn(marek, "write-up-story", writeUp());
        walk();
        shortcut.handInRows(
                leyla,
                "check-values",
                "\"shareList\": \"SHARE\"",
                "\"decision\": \"KEEP\"",
                "\"decision\": \"REMOVE\"");
        walk();
    }

    private void fromTheVisionsToTheReviews() {
        shortcut.handIn(leyla, "sketch-visions", """
                {"dreams": [{"title": "Sail round Iceland", "share": "SHARE"}]}""");
        shortcut.talk(marek, leyla);
        walk();
        shortcut.handIn(marek, "write-up-visions", """
                {"held": "YES", "heldOn": "%s", "understood": "The sea"}""".formatted(days.today().minusDays(1)));
        walk();
        shortcut.handIn(leyla, "draft-plan", """
                {"horizon": 12, "actions": [%s, %s]}""".formatted(action("Learn to sail"), action("Build a boat")));
        walk();
        shortcut.handInRows(
                marek,
                "reply-to-plan",
                "\"overall\": \"\"",
                "\"reply\": \"AGREE\"",
                "\"reply\": \"CANNOT\", \"comment\": \"The yard is too far away for us.\"");
        walk();
        shortcut.handInRows(
                leyla, "settle-open-actions", "\"next\": \"PUBLISH_AGREED_PART\"", "\"decision\": \"DROP\"");
        days.pass(93);
        walk();
        days.pass(22);
        days.pass(93);
        days.pass(22);
        walk();
        shortcut.handIn(leyla, "go-on-or-finish", "{\"next\": \"GO_ON\"}");
    }

    private void fromTheHorizonToATalkWithoutNotes() {
        days.pass(200);
        walk();
        shortcut.handIn(leyla, "choose-what-is-next", "{\"next\": \"RENEW\"}");
        walk();
        shortcut.handIn(leyla, "choose-again", Shortcut.TALK_ONLY);
        shortcut.talk(marek, leyla);
        walk();
    }

    private Desks desks(Hired person) {
        return Desks.of(person, hiring, browsing);
    }

    private static List<String> with(String id, List<String> places) {
        return places.stream().map(place -> place.formatted(id)).toList();
    }

    private void look(Desks desks, List<String> places) {
        seen.addAll(places);
        places.forEach(place -> faults.addAll(desks.faultsAt(place, place)));
        desks.close();
    }

    /** Looks at each task that waits now and has not been looked at before. */
    private void walk() {
        lookAtTasks(desksOfLeyla, leyla);
        lookAtTasks(desksOfMarek, marek);
    }

    private void lookAtTasks(Desks desks, Hired person) {
        days.settle();
        for (var task : tasks.of(person.id())) {
            if (seen.add(task.step())) {
                faults.addAll(desks.faultsAt("tasks/" + task.id().value(), "task-" + task.step()));
            }
        }
    }

    private static List<String> shippedSteps() throws IOException {
        var steps = new ArrayList<String>();
        try (var files = Files.list(Path.of("processes"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                USER_TASK.matcher(Files.readString(file)).results().forEach(step -> steps.add(step.group(1)));
            }
        }
        return steps;
    }

    private String writeUp() {
        return """
                {"held": "YES", "heldOn": "%s", "values": [{"name": "Fairness", "heard": "shared the prize"}, {"name": "Calm"}]}""".formatted(days.today().minusDays(1));
    }

    private String action(String title) {
        return """
                {"category": "LEARNING", "title": "%s", "owner": "BOTH", "needs": "TIME", "by": "%s", "share": "SHARE"}""".formatted(title, days.today().plusMonths(6));
    }

    private Stream<String> routes() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(application.getServletContext()));
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(route -> !route.matches(OF_RELEASES));
    }

    private boolean isSeen(String route) {
        var pattern = route.replaceAll(":\\w+", "[^/]+");
        return seen.stream().anyMatch(place -> place.matches(pattern));
    }
}
