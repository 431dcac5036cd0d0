package dev.waymark.forms;

import java.util.List;

/** Components that belong together; at the top of a form a group is a page. */
public record Group(Head head, List<Component> components) implements Component {

    public Group {
        components = List.copyOf(components);
    }

    static Group read(JsonPart part, ComponentsReader reader) {
        return new Group(Head.read(part, "group"), reader.children(part.inside(part.pathKey())));
    }
}
