package dev.waymark.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The menu at the side, made of the {@code @Menu} entries that this person may open.
 *
 * <p>The title of an entry is a text key. The order decides the section: below 100 is the person's own, then come
 * managing (100), the process (200) and running the place (300); a section without entries does not appear.
 */
class SideMenu extends Nav {

    private static final List<Section> SECTIONS = List.of(
            new Section(0, "ui.menu.mine"),
            new Section(100, "ui.menu.manage"),
            new Section(200, "ui.menu.process"),
            new Section(300, "ui.menu.run"));
    private static final int SECTION_LENGTH = 100;

    private final List<MenuBadge> badges;
    private final List<Counted> counted = new ArrayList<>();

    SideMenu(List<MenuEntry> entries, List<MenuBadge> badges) {
        this.badges = badges;
        addClassName("side-menu");
        setAriaLabel(getTranslation("ui.menu.all"));
        SECTIONS.forEach(section -> addSection(section, entries));
    }

    /** Asks again how much waits behind each entry. */
    void count() {
        counted.forEach(Counted::show);
    }

    private void addSection(Section section, List<MenuEntry> entries) {
        var own = entries.stream().filter(section::holds).toList();
        if (own.isEmpty()) {
            return;
        }
        var list = new SideNav();
        if (section.from() > 0) {
            var label = new H2(getTranslation(section.label()));
            label.addClassName("side-menu-section");
            add(label);
        }
        list.getElement().setAttribute("aria-label", getTranslation(section.label()));
        own.forEach(entry -> list.addItem(item(entry)));
        add(list);
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), path(entry));
        item.setMatchNested(true);
        Optional.ofNullable(entry.icon())
                .filter(icon -> !icon.isBlank())
                .ifPresent(icon -> item.setPrefixComponent(new Icon(icon)));
        badges.stream()
                .filter(badge -> badge.path().equals(path(entry)))
                .findFirst()
                .ifPresent(badge -> counted.add(new Counted(item, badge)));
        return item;
    }

    static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private record Section(int from, String label) {

        boolean holds(MenuEntry entry) {
            var order = Optional.ofNullable(entry.order()).orElse(0d);
            return order >= from && order < from + SECTION_LENGTH;
        }
    }

    private record Counted(SideNavItem item, MenuBadge badge) {

        void show() {
            var number = badge.number();
            if (number == 0) {
                item.setSuffixComponent(null);
                return;
            }
            var count = new Span(String.valueOf(number));
            count.addClassName("count");
            count.setTitle(item.getTranslation("ui.menu.waiting", number));
            item.setSuffixComponent(count);
        }
    }
}
