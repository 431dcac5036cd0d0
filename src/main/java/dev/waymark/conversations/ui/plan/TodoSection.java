package dev.waymark.conversations.ui.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.waymark.conversations.plan.PlainTodos.Todo;
import dev.waymark.ui.Moments;
import dev.waymark.ui.VisibilityLine;
import java.util.List;
import java.util.function.Consumer;

/** What somebody still wants to do after a conversation has ended, as plain to-dos. */
class TodoSection extends Section {

    TodoSection(List<Todo> todos, Moments moments, Consumer<Todo> finish) {
        var list = new UnorderedList();
        list.addClassName("lines");
        todos.forEach(todo -> {
            var title = new Span(todo.title());
            title.addClassName("name");
            var done = new Button(getTranslation("removal.todo.done"), click -> finish.accept(todo));
            done.setAriaLabel(done.getText() + ": " + todo.title());
            var line = new ListItem(title);
            todo.by()
                    .ifPresent(
                            day -> line.add(new Paragraph(getTranslation("conversations.plan.due", moments.day(day)))));
            line.add(VisibilityLine.onlyYou(), done);
            line.addClassName("card");
            list.add(line);
        });
        add(new H2(getTranslation("removal.todos")), list);
        setVisible(!todos.isEmpty());
    }
}
