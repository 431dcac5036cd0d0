package dev.waymark.forms;

import java.util.ArrayList;
import java.util.List;

/** What of a form is shown at a time. */
public record Page(Wording title, List<Component> components) {

    public Page {
        components = List.copyOf(components);
    }

    static List<Page> split(List<Component> components) {
        var pages = new ArrayList<Page>();
        var loose = new ArrayList<Component>();
        for (var component : components) {
            loose.add(component);
            if (component instanceof Group group) {
                pages.add(new Page(group.label(), loose));
                loose.clear();
            }
        }
        if (loose.isEmpty()) {
            return pages;
        }
        if (pages.isEmpty()) {
            return List.of(new Page(Wording.NONE, loose));
        }
        var last = pages.remove(pages.size() - 1);
        var together = new ArrayList<>(last.components());
        together.addAll(loose);
        pages.add(new Page(last.title(), together));
        return pages;
    }
}
