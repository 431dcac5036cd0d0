package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.conversations.course.WhereItStands.Place;
import dev.waymark.conversations.ui.words.TaskWords;
import dev.waymark.engine.Outlines;
import dev.waymark.ui.ProcessDiagram;
import java.util.List;

/** The way through one diagram in words, with the diagram itself for those who like to see it. */
class ProcessSteps extends Div {

    private static final String HEIGHT = "28rem";

    private final transient Place place;

    ProcessSteps(Place place) {
        this.place = place;
        var steps = new OrderedList();
        steps.addClassName("process-steps");
        place.steps().forEach(step -> steps.add(line(step)));
        var diagram = new Details(getTranslation("conversations.where.diagram"));
        diagram.addOpenedChangeListener(change -> {
            if (change.isOpened() && diagram.getContent().findAny().isEmpty()) {
                diagram.add(drawn());
            }
        });
        if (place.steps().stream().map(Outlines.Step::id).noneMatch(place.current()::contains)) {
            add(new Paragraph(getTranslation("conversations.where.rests")));
        }
        add(steps, diagram);
    }

    static String nameOf(Place place) {
        var key = "conversations.where.process." + place.process();
        var name = I18NProvider.translate(key);
        return name.startsWith("!") ? I18NProvider.translate("conversations.where.process.other") : name;
    }

    private ListItem line(Outlines.Step step) {
        var line = new ListItem(new Span(TaskWords.nameOf(step)));
        if (place.current().contains(step.id())) {
            line.add(new Text(" "), standing("conversations.where.here", "here"));
            line.getElement().setAttribute("aria-current", "step");
        } else if (place.followed()) {
            line.add(
                    new Text(" "),
                    place.isBehind(step)
                            ? standing("conversations.where.behind", "behind")
                            : standing("conversations.where.ahead", "ahead"));
        }
        return line;
    }

    private Span standing(String key, String look) {
        var standing = new Span(getTranslation(key));
        standing.addClassName(look);
        return standing;
    }

    private ProcessDiagram drawn() {
        var diagram = new ProcessDiagram(place.xml(), nameOf(place));
        diagram.mark(place.current(), List.of());
        diagram.comeNear();
        diagram.setHeight(HEIGHT);
        return diagram;
    }
}
