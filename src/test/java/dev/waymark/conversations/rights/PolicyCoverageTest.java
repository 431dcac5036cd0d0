package dev.waymark.conversations.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.waymark.conversations.Conversations;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/** Whether who-may-do-what.txt names everything that can be done here, and nothing that cannot. */
class PolicyCoverageTest {

    private static final MatrixFile FILE = MatrixFile.shipped();
    private static final String BESIDE = "beside conversations";
    private static final String PROCESS = "the process itself";
    private static final String PAGES = "pages";
    private static final String CALLS = "server calls";

    private static final Set<String> FINDS_ONE =
            Set.of("lock", "require", "findById", "findAndLock", "findOwn", "findAndLockOwn");

    /** What answers requests beside pages, by its type. */
    private static final List<String> ANSWERS_REQUESTS = List.of(
            "jakarta.servlet.Servlet",
            "jakarta.servlet.Filter",
            "com.vaadin.flow.server.RequestHandler",
            "org.springframework.web.HttpRequestHandler",
            "org.springframework.web.socket.WebSocketHandler",
            "org.springframework.web.servlet.function.RouterFunction");

    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.waymark");

    @Test
    void namesEveryUseCase() {
        var named = namedUseCases();
        var missing =
                useCases().stream().filter(useCase -> !named.contains(useCase)).toList();

        assertThat(useCases()).hasSizeGreaterThan(50);
        assertThat(missing).as("""
                        Public use cases that src/main/resources/who-may-do-what.txt does not name.
                        Somebody does it in one conversation: add a line to [in a conversation], a constant to Act,
                          begin the use case with policy.lock(Act.…, id, person) or policy.open(…), and tell
                          PolicyMatrixIntegrationTest how to play it.
                        It concerns oneself, begins something or is HR's or an administrator's: [beside conversations].
                        Only diagrams, timers or events call it: [the process itself].
                        Example:  take leave | oneself | TakeLeave.take""").isEmpty();
    }

    @Test
    void namesNoUseCaseThatIsNotThere() {
        var there = useCases();

        assertThat(namedUseCases())
                .as("Lines without a public method of a @Service: take them out, or correct the name")
                .allSatisfy(named -> assertThat(there).contains(named));
    }

    @Test
    void hasEveryUseCaseInAConversationAskThePolicyForItsOwnAct() {
        for (var row : FILE.section(MatrixFile.IN_A_CONVERSATION)) {
            var act = row.get("act").toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
            useCasesOf(row).forEach(useCase -> assertThat(actsAskedBy(service(useCase)))
                    .as("%s has to begin with policy.lock(Act.%s, id, person), or policy.open", useCase, act)
                    .contains(act));
        }
    }

    private static Set<String> actsAskedBy(JavaClass service) {
        return service.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(Act.class))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());
    }

    @Test
    void letsNoUseCaseInAConversationFindItWithoutThePolicy() {
        var processes = names(PROCESS).map(PolicyCoverageTest::className).collect(Collectors.toSet());

        var around = names(MatrixFile.IN_A_CONVERSATION)
                .map(PolicyCoverageTest::service)
                .distinct()
                .filter(type -> !processes.contains(type.getSimpleName()))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Conversations.class)
                        && FINDS_ONE.contains(call.getTarget().getName()))
                .map(JavaAccess::getDescription)
                .toList();

        assertThat(around)
                .as("Let policy.lock or policy.open find the conversation")
                .isEmpty();
    }

    @Test
    void letsNoPageDoWhatOnlyTheProcessDoes() {
        var processes = names(PROCESS).collect(Collectors.toSet());

        var called = OURS.stream()
                .filter(type -> type.getPackageName().matches(".+\\.ui(\\..+)?"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> processes.contains(call.getTargetOwner().getSimpleName() + "."
                        + call.getTarget().getName()))
                .map(JavaAccess::getDescription)
                .toList();

        assertThat(called)
                .as("Pages that call what stands in [the process itself]")
                .isEmpty();
    }

    @Test
    void namesEveryPageAndWhoMayOpenIt() {
        var named = new TreeMap<String, String>();
        FILE.section(PAGES)
                .forEach(row -> named.put(row.get("page").replace("(the bare address)", ""), row.get("who")));

        assertThat(named)
                .as(
                        "src/main/resources/who-may-do-what.txt, section [pages]; the annotation at the view says the rest: "
                                + "@AnonymousAllowed is \"anybody\", @PermitAll \"signed in\", @RolesAllowed(\"ADMIN\") \"admin\"")
                .containsExactlyInAnyOrderEntriesOf(pages());
    }

    @Test
    void namesEverythingElseThatABrowserCanCall() {
        var named = FILE.section(CALLS).stream()
                .map(row -> row.get("class or method"))
                .collect(Collectors.toSet());

        assertThat(named)
                .as(
                        "src/main/resources/who-may-do-what.txt, section [server calls]: controllers, servlets, filters, "
                                + "request handlers and @ClientCallable methods, such as: say hello | signed in | Greeter.hello")
                .containsExactlyInAnyOrderElementsOf(calls());
    }

    @Test
    void takesNoGrantToAnybodyButTheTwo() {
        var generous = grantingEverything("process owner");

        assertThatThrownBy(() -> MatrixFile.of(generous).rights())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not one of the two: process owner");
        assertThat(MatrixFile.of(grantingEverything("manager")).rights()).hasSize(Act.values().length);
    }

    @Test
    void takesNoFileThatLeavesAnActOutOrNamesWhatIsNot() {
        assertThatThrownBy(() -> MatrixFile.of("").rights())
                .hasMessageContaining("does not stand in who-may-do-what.txt");
        assertThatThrownBy(() -> MatrixFile.of(grantingEverything("manager").replace("withdraw", "vanish"))
                        .rights())
                .hasMessageContaining("no act called \"vanish\"");
    }

    private static String grantingEverything(String relation) {
        var columns = Stream.of(Relation.values()).map(MatrixFile::words).toList();
        var lines = new ArrayList<>(List.of("[in a conversation]", "act | " + String.join(" | ", columns)));
        for (var act : Act.values()) {
            var cells = columns.stream().map(column -> column.equals(relation) ? "any" : "-");
            lines.add(MatrixFile.words(act) + " | " + cells.collect(Collectors.joining(" | ")));
        }
        return String.join("\n", lines);
    }

    private static Set<String> namedUseCases() {
        return Stream.of(MatrixFile.IN_A_CONVERSATION, BESIDE, PROCESS)
                .flatMap(PolicyCoverageTest::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(String section) {
        return FILE.section(section).stream().flatMap(PolicyCoverageTest::useCasesOf);
    }

    /** Several may do the same act. */
    private static Stream<String> useCasesOf(Map<String, String> row) {
        return Stream.of(row.getOrDefault(MatrixFile.USE_CASE, "").split(" +"));
    }

    private static Set<String> useCases() {
        return OURS.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC))
                .map(PolicyCoverageTest::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String nameOf(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static String className(String useCase) {
        return useCase.substring(0, useCase.indexOf('.'));
    }

    private static JavaClass service(String useCase) {
        return OURS.stream()
                .filter(type -> type.isAnnotatedWith(Service.class)
                        && type.getSimpleName().equals(className(useCase)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no use case " + useCase));
    }

    private static Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        for (var type : OURS) {
            if (type.isAnnotatedWith(Route.class)) {
                pages.put(type.getAnnotationOfType(Route.class).value(), who(type));
                Stream.of(type.reflect().getAnnotationsByType(RouteAlias.class))
                        .forEach(alias -> pages.put(alias.value(), who(type)));
            }
        }
        return pages;
    }

    private static String who(JavaClass page) {
        if (page.isAnnotatedWith(AnonymousAllowed.class)) {
            return "anybody";
        }
        if (page.isAnnotatedWith(PermitAll.class)) {
            return "signed in";
        }
        return page.isAnnotatedWith(RolesAllowed.class)
                ? Stream.of(page.getAnnotationOfType(RolesAllowed.class).value())
                        .map(role -> role.toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "))
                : "nobody";
    }

    private static Set<String> calls() {
        var calls = new TreeSet<String>();
        for (var type : OURS) {
            if (type.isMetaAnnotatedWith(Controller.class)
                    || ANSWERS_REQUESTS.stream().anyMatch(type::isAssignableTo)) {
                calls.add(type.getSimpleName());
            }
            type.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(ClientCallable.class))
                    .map(PolicyCoverageTest::nameOf)
                    .forEach(calls::add);
        }
        return calls;
    }
}
