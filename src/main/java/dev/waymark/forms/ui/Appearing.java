package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;

/** Shows and hides a part of a form, and says so to people who cannot see it, except at the very start. */
final class Appearing {

    private final Component view;
    private final Setting setting;
    private boolean known;

    Appearing(Component view, Setting setting) {
        this.view = view;
        this.setting = setting;
    }

    void show(boolean shown, String name) {
        if (known && shown != view.isVisible() && !name.isEmpty()) {
            setting.echo().announce(setting.text(shown ? "forms.appeared" : "forms.disappeared", name));
        }
        known = true;
        view.setVisible(shown);
    }
}
