package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.waymark.conversations.course.WhereItStands.Place;
import dev.waymark.ui.ProcessDiagram;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What happens in a conversation, who reads what and for how long, and the process as a picture with its version (F04):
 * to be read before choosing, and to be printed.
 */
class AboutTheProcess extends Details {

    private static final int SENTENCES = 6;

    AboutTheProcess(String manager, Supplier<Optional<Place>> place) {
        setSummaryText(getTranslation("conversations.about.title"));
        addClassName("about-the-process");
        var sentences = new UnorderedList(IntStream.rangeClosed(1, SENTENCES)
                .mapToObj(number -> new ListItem(getTranslation("conversations.about." + number, manager)))
                .toArray(ListItem[]::new));
        var picture = new Div();
        add(sentences, picture, print());
        addOpenedChangeListener(change -> {
            if (change.isOpened() && picture.getComponentCount() == 0) {
                place.get().ifPresent(there -> picture.add(drawn(there)));
            }
        });
    }

    private static ProcessDiagram drawn(Place place) {
        var diagram = new ProcessDiagram(place.xml(), ProcessSteps.nameOf(place));
        diagram.mark(place.current(), List.of());
        diagram.setHeight("24rem");
        return diagram;
    }

    private Button print() {
        var print = new Button(
                getTranslation("conversations.about.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("not-printed");
        return print;
    }
}
