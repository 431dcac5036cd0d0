package dev.waymark.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bar at the bottom of a phone: the person's first three menu entries, and the rest behind "More". */
class BottomBar extends Nav {

    private static final int ENTRIES = 3;
    private static final double END_OF_OWN_SECTION = 100;

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    BottomBar(List<MenuEntry> entries, Runnable openMenu) {
        addClassName("bottom-bar");
        setAriaLabel(getTranslation("ui.menu.short"));
        entries.stream()
                .filter(entry -> Optional.ofNullable(entry.order()).orElse(0d) < END_OF_OWN_SECTION)
                .limit(ENTRIES)
                .forEach(this::addLink);
        add(more(openMenu));
    }

    void markCurrent(String path) {
        links.forEach((target, link) -> {
            if (isUnder(target, path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static boolean isUnder(String target, String path) {
        return path.equals(target) || (!target.isEmpty() && path.startsWith(target + "/"));
    }

    private void addLink(MenuEntry entry) {
        var path = SideMenu.path(entry);
        var link = new Anchor(path, "");
        Optional.ofNullable(entry.icon()).filter(icon -> !icon.isBlank()).ifPresent(icon -> link.add(new Icon(icon)));
        link.add(new Span(getTranslation(entry.title())));
        links.put(path, link);
        add(link);
    }

    private NativeButton more(Runnable openMenu) {
        var more = new NativeButton("", click -> openMenu.run());
        more.add(new Icon(VaadinIcon.ELLIPSIS_DOTS_H), new Span(getTranslation("ui.menu.more")));
        return more;
    }
}
