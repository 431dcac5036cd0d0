package dev.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dev.waymark.engine.OpenTasks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        shortcut.handIn(marek, "write-up-story", """
                {"held": "YES", "heldOn": "%s", "values": [{"name": "Fairness", "heard": "shared the prize"}]}""".formatted(days.today().minusDays(1)));
        shortcut.keepAllValues(leyla);
        shortcut.handIn(leyla, "draft-plan", """
                {"horizon": 18, "actions": [{"category": "LEARNING", "title": "Learn to sail", "owner": "BOTH",
                "needs": "TIME", "by": "%s", "share": "SHARE"}]}""".formatted(days.today().plusMonths(6)));

        look(Desks.ofNobody(browsing), List.of("sign-in", "first-administrator"));
        look(desks(leyla), OF_ONESELF);
        look(desks(leyla), with(conversation.value(), OF_ONE_CONVERSATION));
        look(desks(marek), with(conversation.value(), OF_A_TEAM));
        look(desks(hiring.processOwner("Ingrid Sanddorn")), List.of("tasks", "conversations", "plan", "processes"));
        look(desks(hiring.administrator("Ada Sanddorn")), List.of("tasks"));

        assertThat(faults).isEmpty();
        assertThat(routes()).allMatch(this::isSeen);
    }

    @Test
    void askInBothLanguagesWhatATaskAsks() {
        shortcut.invite(marek, leyla);
        var employee = desks(leyla);
        var manager = desks(marek);
        lookAtTasks(employee, leyla);
        shortcut.handIn(leyla, "choose", Shortcut.YES_TO_ALL);
        lookAtTasks(employee, leyla);
        lookAtTasks(manager, marek);
        shortcut.talk(marek, leyla);
        lookAtTasks(manager, marek);
        shortcut.handIn(marek, "write-up-story", """
                {"held": "YES", "heldOn": "%s", "values": [{"name": "Fairness", "heard": "shared the prize"}]}""".formatted(days.today().minusDays(1)));
        lookAtTasks(employee, leyla);
        shortcut.keepAllValues(leyla);
        shortcut.handIn(leyla, "sketch-visions", """
                {"dreams": [{"title": "Sail round Iceland", "share": "SHARE"}]}""");
        lookAtTasks(employee, leyla);

        assertThat(faults).isEmpty();
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

    /** Each form once. */
    private void lookAtTasks(Desks desks, Hired person) {
        days.settle();
        for (var task : tasks.of(person.id())) {
            var name = "task-" + task.step();
            if (seen.add(name)) {
                faults.addAll(desks.faultsAt("tasks/" + task.id().value(), name));
            }
        }
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
