package dev.waymark.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.Theme;

/** The page around all pages: theme, live updates, icon. */
@Theme("waymark")
@Push
public class Shell implements AppShellConfigurator {

    private static final String ICON = "data:image/svg+xml,"
            + "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
            + "%3Crect width='32' height='32' rx='7' fill='%231b5e58'/%3E"
            + "%3Cpath d='M6 10l5 13 5-11 5 11 5-13' fill='none' stroke='white' stroke-width='3.2' "
            + "stroke-linecap='round' stroke-linejoin='round'/%3E%3C/svg%3E";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", ICON, "any");
    }
}
