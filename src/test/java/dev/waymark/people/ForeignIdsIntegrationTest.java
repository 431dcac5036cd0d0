package dev.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.engine.OpenTasks;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.Screen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Everybody tries every id that is not theirs in every address that takes one: conversations, tasks, entries, people, of
 * whatever kind. They get what they get for an id that never was, from each page itself, before any role is looked at.
 */
@WaymarkTest
@Import(Actors.class)
@ExtendWith(Screen.class)
class ForeignIdsIntegrationTest {

    private static final Pattern PARAMETER = Pattern.compile(":([a-zA-Z]+)");
    private static final String SHOWN = "shown";

    @Autowired
    SecurityContextHolderStrategy contexts;

    @Autowired
    Actors actors;

    @Autowired
    EmployPerson employPerson;

    @Autowired
    People people;

    @Autowired
    OpenTasks tasks;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    /** Whose each id is. */
    private final Map<String, Set<PersonId>> ids = new LinkedHashMap<>();

    private final List<PersonId> everybody = new ArrayList<>();

    @BeforeEach
    void playACompany() {
        var marek = actors.manager("Marek");
        var amara = actors.manager("Amara");
        var leyla = actors.employee("Leyla", marek);
        var hanna = actors.employee("Hanna", amara);
        var tomas = actors.employee("Tomas", marek);
        everybody.addAll(List.of(marek, amara, leyla, hanna, tomas));
        Stream.of(Role.PROCESS_OWNER, Role.ADMIN, Role.AUDITOR)
                .map(role ->
                        employPerson.employ(NewPerson.named(UUID.randomUUID().toString(), role.name(), role)))
                .forEach(everybody::add);
        own(actors.invite(amara, hanna), hanna, amara);
        own(actors.invite(marek, tomas), tomas, marek);
        var leylas = actors.invite(marek, leyla);
        actors.handIn(leyla, "choose", """
                {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "YES_NOTES", "reviews": "NO"}""");
        actors.handIn(leyla, "sketch-visions", """
                {"dreams": [{"title": "Repair café", "share": "SHARE"}]}""");
        own(leylas, leyla, marek);
        database.sql("select id from entry where owner = ?")
                .param("CONVERSATION:" + leylas)
                .query(String.class)
                .list()
                .forEach(entry -> ids.put(entry, Set.of()));
        everybody.forEach(person -> ids.put(person.value(), Set.of()));
        views().forEach(view -> RouteConfiguration.forApplicationScope().setAnnotatedRoute(view));
    }

    private void own(ConversationId id, PersonId employee, PersonId manager) {
        ids.put(id.value(), Set.of(employee, manager));
        tasks.of(id).forEach(task -> ids.put(task.id().value(), Set.of(task.person())));
    }

    @AfterEach
    void signOut() {
        contexts.clearContext();
        actors.backToToday();
    }

    @Test
    void areAnsweredLikeInventedOnes() {
        var told = new TreeMap<String, String>();
        var tried = 0;
        for (var person : everybody) {
            signIn(person);
            for (var view : views()) {
                for (var address : addresses(view)) {
                    var invented = answer(view, address, UUID.randomUUID().toString());
                    for (var id : foreignTo(person)) {
                        tried++;
                        var foreign = answer(view, address, id);
                        if (!foreign.equals(invented)) {
                            told.put(address + " with " + id, foreign + " instead of " + invented);
                        }
                    }
                }
            }
        }

        assertThat(told).isEmpty();
        assertThat(tried).isGreaterThan(1000);
    }

    /** So that the test above cannot be content with pages that never show anything. */
    @Test
    void areShownToWhomTheyBelong() {
        var shown = new LinkedHashSet<String>();
        for (var person : everybody) {
            signIn(person);
            for (var view : views()) {
                for (var address : addresses(view)) {
                    ids.forEach((id, owners) -> {
                        if (owners.contains(person) && answer(view, address, id).equals(SHOWN)) {
                            shown.add(address);
                        }
                    });
                }
            }
        }

        assertThat(shown)
                .contains(
                        "conversations/:conversation",
                        "conversations/:conversation/end",
                        "conversations/:conversation/remove",
                        "conversations/:conversation/where",
                        "plan/:conversation",
                        "team/:conversation",
                        "team/:conversation/where",
                        "tasks/:task");
    }

    private List<String> foreignTo(PersonId person) {
        return ids.entrySet().stream()
                .filter(id -> !id.getValue().contains(person))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void signIn(PersonId person) {
        var signedIn = new SignedInPerson(people.require(person));
        contexts.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(signedIn, "", List.copyOf(signedIn.getAuthorities())));
    }

    /** What a page answers when it is entered at this address: that it is not there, another refusal, or itself. */
    private String answer(Class<? extends Component> view, String address, String id) {
        var parameters = new HashMap<String, String>();
        PARAMETER.matcher(address).results().forEach(parameter -> parameters.put(parameter.group(1), id));
        var event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters(parameters));
        when(event.getUI()).thenReturn(UI.getCurrent());
        try {
            var page = context.getAutowireCapableBeanFactory().createBean(view);
            ((BeforeEnterObserver) page).beforeEnter(event);
            return SHOWN;
        } catch (NotFoundException notThere) {
            return "not found";
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends Component>> views() {
        return VIEWS.computeIfAbsent("all", all -> new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("dev.waymark").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .<Class<? extends Component>>map(type -> (Class<? extends Component>) type.reflect())
                        .toList());
    }

    private static final Map<String, List<Class<? extends Component>>> VIEWS = new HashMap<>();

    private static List<String> addresses(Class<? extends Component> view) {
        return Stream.concat(
                        Stream.of(view.getAnnotation(Route.class).value()),
                        Stream.of(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value))
                .filter(address -> address.contains(":"))
                .toList();
    }
}
