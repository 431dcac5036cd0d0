package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.conversations.course.WhereItStands.Place;
import java.util.Optional;
import java.util.function.Supplier;

/** Beside a task: where it is in the process. Looked up when somebody wants to know. */
class WhereThisIs extends Details {

    WhereThisIs(Supplier<Optional<Place>> place) {
        setSummaryText(getTranslation("conversations.where.title"));
        addClassName("where-this-is");
        addOpenedChangeListener(change -> {
            if (change.isOpened() && getContent().findAny().isEmpty()) {
                place.get()
                        .ifPresentOrElse(
                                there -> add(new ProcessSteps(there)),
                                () -> add(new Paragraph(getTranslation("conversations.where.nothing"))));
            }
        });
    }
}
