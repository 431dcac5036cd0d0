package dev.waymark.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;

/** The bare address: it leads to the first entry of the person's menu. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var first =
                MenuConfiguration.getMenuEntries().stream().map(SideMenu::path).findFirst();
        if (first.isPresent()) {
            event.forwardTo(first.get());
            return;
        }
        removeAll();
        add(
                new PageHeader(getTranslation("ui.start.title")),
                new EmptyState(getTranslation("ui.start.empty"), getTranslation("ui.start.leaveIt")));
    }
}
