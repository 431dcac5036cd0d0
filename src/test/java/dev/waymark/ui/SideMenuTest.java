package dev.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Screen.class)
class SideMenuTest {

    private static final MenuEntry TASKS = entry("/tasks", 10);
    private static final MenuEntry PLAN = entry("/plan", 30);
    private static final MenuEntry TEAM = entry("/team", 110);

    @Test
    void showsASectionOnlyToWhoeverMayOpenSomethingInIt() {
        assertThat(sections(TASKS, PLAN)).isEmpty();
        assertThat(sections(TASKS, TEAM)).containsExactly("Manage");
    }

    @Test
    void countsWhatWaitsForOthersAndIsSilentAboutNothing() {
        var waiting = new Waiting();
        var menu = new SideMenu(List.of(TASKS), List.of(waiting));
        var item = LocatorJ._get(menu, SideNavItem.class);

        menu.count();
        assertThat(item.getSuffixComponent()).isNull();

        waiting.number = 2;
        menu.count();
        assertThat(item.getSuffixComponent().getElement().getTextRecursively()).contains("2");
    }

    @Test
    void shrinksOnPhonesToTheFirstOfOnesOwn() {
        var bar = new BottomBar(List.of(TASKS, PLAN, TEAM), () -> {});

        bar.markCurrent("tasks/4711");

        assertThat(LocatorJ._find(bar, Anchor.class))
                .extracting(Anchor::getHref, link -> link.getElement().getAttribute("aria-current"))
                .containsExactly(tuple("tasks", "page"), tuple("plan", null));
    }

    private static List<String> sections(MenuEntry... entries) {
        return LocatorJ._find(new SideMenu(List.of(entries), List.of()), H2.class).stream()
                .map(H2::getText)
                .toList();
    }

    private static MenuEntry entry(String path, double order) {
        return new MenuEntry(path, "ui.menu.mine", order, "vaadin:tasks", Component.class);
    }

    /** A badge whose number a test sets. */
    private static final class Waiting implements MenuBadge {

        private int number;

        @Override
        public String path() {
            return "tasks";
        }

        @Override
        public int number() {
            return number;
        }
    }
}
