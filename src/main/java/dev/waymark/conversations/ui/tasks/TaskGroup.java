package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.waymark.conversations.tasks.TaskList.Line;
import dev.waymark.conversations.ui.words.DueWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tasks under one heading. When the list changes, cards that stay are left alone, and with them focus and scrolling. */
class TaskGroup extends Section {

    private final transient DueWords due;
    private final transient Map<Line, TaskCard> cards = new LinkedHashMap<>();
    private final UnorderedList list = new UnorderedList();

    TaskGroup(String title, String lead, DueWords due) {
        this.due = due;
        list.addClassName("task-cards");
        var sentence = new Paragraph(lead);
        sentence.addClassName("hint");
        sentence.setVisible(!lead.isEmpty());
        add(new H2(title), sentence, list);
    }

    void show(List<Line> lines) {
        setVisible(!lines.isEmpty());
        cards.entrySet().removeIf(shown -> {
            var gone = !lines.contains(shown.getKey());
            if (gone) {
                list.remove(shown.getValue());
            }
            return gone;
        });
        for (var place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            if (!cards.containsKey(line)) {
                var card = new TaskCard(line, due);
                cards.put(line, card);
                list.addComponentAtIndex(place, card);
            }
        }
    }
}
