package dev.waymark.conversations.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.waymark.conversations.PlanAction.Progress;
import dev.waymark.conversations.plan.Plans.Line;
import java.util.List;
import java.util.function.Function;

/** The actions of a plan in columns, by how far they have come. */
class PlanBoard extends Div {

    PlanBoard(List<Line> actions, Function<Line, ? extends ListItem> card) {
        addClassName("plan-board");
        for (var progress : Progress.values()) {
            var here = actions.stream()
                    .filter(action -> action.progress() == progress)
                    .toList();
            var list = new UnorderedList();
            list.addClassName("lines");
            here.forEach(action -> list.add(card.apply(action)));
            add(new Section(
                    new H2(getTranslation("conversations.plan.column", ActionCard.progress(progress), here.size())),
                    list));
        }
    }
}
