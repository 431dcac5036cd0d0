package dev.waymark.e2e;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.internal.nodefeature.ComponentMapping;
import com.vaadin.flow.internal.nodefeature.ElementData;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.waymark.people.CurrentPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** The server's side of the page that somebody loaded last, with the numbers by which a browser speaks of its parts. */
@TestComponent
public class OpenPages implements VaadinServiceInitListener {

    private final CurrentPerson currentPerson;
    private final Map<String, UI> newest = new ConcurrentHashMap<>();

    OpenPages(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource()
                .addUIInitListener(page ->
                        currentPerson.find().ifPresent(person -> newest.put(person.getUsername(), page.getUI())));
    }

    /** What waits for something to happen to it, and at which nothing may happen now: hidden, disabled, behind a dialog. */
    List<Integer> barredFrom(String login) {
        return partsOf(login, part -> part.hasFeature(ElementListenerMap.class) && isBarred(part));
    }

    private static boolean isBarred(StateNode part) {
        return part.isInactive() || part.isInert() || !part.isEnabled();
    }

    /** Numbers of what was there and has gone, or never was. */
    List<Integer> goneFrom(String login) {
        var there = partsOf(login, part -> true);
        var highest = there.stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.rangeClosed(1, highest + 20)
                .filter(number -> !there.contains(number))
                .boxed()
                .toList();
    }

    /** The pages and cards that were made for Waymark, to be seen or not. */
    List<Integer> ours(String login) {
        return partsOf(
                login,
                part -> part.hasFeature(ComponentMapping.class)
                        && part.getFeatureIfInitialized(ComponentMapping.class)
                                .flatMap(ComponentMapping::getComponent)
                                .filter(component ->
                                        component.getClass().getName().matches("dev\\.waymark\\..+(View|Card)"))
                                .isPresent());
    }

    /** The buttons with this text, wherever they are. */
    List<Integer> buttons(String login, String text) {
        return partsOf(
                login,
                part -> part.hasFeature(ElementData.class)
                        && Element.get(part).getTag().equals("vaadin-button")
                        && Element.get(part).getTextRecursively().equals(text));
    }

    /** The fields with this label, wherever they are. */
    List<Integer> fields(String login, String label) {
        return partsOf(
                login,
                part -> part.hasFeature(ElementData.class)
                        && Element.get(part).getProperty("label", "").startsWith(label));
    }

    /** All of it as it would look without anything hidden. */
    String wholePageOf(String login) {
        var page = newest.get(login);
        var html = new StringBuilder();
        page.accessSynchronously(() -> html.append(page.getElement().getOuterHTML()));
        return html.toString();
    }

    private List<Integer> partsOf(String login, Predicate<StateNode> which) {
        var page = newest.get(login);
        var found = new ArrayList<Integer>();
        page.accessSynchronously(
                () -> page.getInternals().getStateTree().getRootNode().visitNodeTree(part -> {
                    if (which.test(part)) {
                        found.add(part.getId());
                    }
                }));
        return found;
    }
}
