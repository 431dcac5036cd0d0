package dev.waymark.conversations.ui.words;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.waymark.conversations.removal.Removal;
import dev.waymark.ui.Moments;
import dev.waymark.ui.VisibilityLine;
import java.time.Instant;
import java.util.List;

/** When the employee took something out that the manager could read, and what the manager has said to that. */
public class TakenOutLines extends Section {

    private final transient Moments moments;

    public TakenOutLines(List<Removal> removals, String manager, Moments moments) {
        this.moments = moments;
        var list = new UnorderedList();
        removals.forEach(removal -> list.add(new ListItem(sentence(removal, manager))));
        add(
                new H2(getTranslation("removal.lines")),
                new Paragraph(getTranslation("removal.lines.lead")),
                list,
                VisibilityLine.onlyYou());
        setVisible(!removals.isEmpty());
    }

    private String sentence(Removal removal, String manager) {
        var day = day(removal.takenOutAt());
        if (!removal.wasOpened()) {
            return getTranslation("removal.line.unopened", day, manager);
        }
        return removal.acknowledgedAt()
                .map(at -> getTranslation("removal.line.acknowledged", day, manager, day(at)))
                .orElseGet(() -> getTranslation("removal.line.asked", day, manager));
    }

    private String day(Instant at) {
        return moments.absolute(moments.dayOf(at));
    }
}
