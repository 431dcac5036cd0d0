package dev.waymark.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.List;

/** The frame around every page of a signed-in person: name, menu, account, and on phones a bar at the bottom. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final Main main = new Main();
    private final SideMenu menu;
    private final BottomBar bottomBar;

    MainLayout(CurrentVisitor visitor, List<MenuBadge> badges) {
        var entries = MenuConfiguration.getMenuEntries();
        menu = new SideMenu(entries, badges);
        bottomBar = new BottomBar(entries, () -> setDrawerOpened(!isDrawerOpened()));
        setPrimarySection(Section.NAVBAR);
        var bar = new Header(toggle(), home());
        bar.addClassName("top-bar");
        addToNavbar(skipLink(), bar);
        addToDrawer(new Scroller(menu));
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        Printing.watch(main);
        var content = new Div(main, bottomBar);
        setContent(content);
        visitor.find().ifPresent(person -> {
            bar.add(new AccountMenu(person, visitor));
            content.add(new StillThere());
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var listening = ComponentUtil.addListener(event.getUI(), CountsChanged.class, change -> menu.count());
        addDetachListener(gone -> {
            gone.unregisterListener();
            listening.remove();
        });
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.count();
        bottomBar.markCurrent(event.getLocation().getPath());
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + CONTENT, getTranslation("ui.skipToContent"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', event => {"
                                + "event.preventDefault(); document.getElementById($0).focus(); })",
                        CONTENT);
        return link;
    }

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.menu.toggle"));
        return toggle;
    }

    private Anchor home() {
        var home = new Anchor("", getTranslation("ui.applicationName"));
        home.addClassName("application-name");
        return home;
    }
}
