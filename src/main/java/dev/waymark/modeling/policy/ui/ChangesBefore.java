package dev.waymark.modeling.policy.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who changed something to what, and when, behind a line that opens it. */
class ChangesBefore extends Details {

    ChangesBefore(List<String> lines) {
        setSummaryText(getTranslation("policies.history", lines.size()));
        var list = new UnorderedList();
        lines.stream().map(ListItem::new).forEach(list::add);
        add(list);
    }
}
