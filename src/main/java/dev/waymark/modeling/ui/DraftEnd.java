package dev.waymark.modeling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.compare.Versions;
import dev.waymark.modeling.release.ui.ProcessesView;
import dev.waymark.modeling.release.ui.ReleaseDraftView;

/** The way out of a draft. */
class DraftEnd extends Div {

    DraftEnd(DraftDesk desk, Draft draft) {
        addClassName("button-row");
        var compare = new RouterLink(
                getTranslation("editor.drafts.compare"),
                CompareView.class,
                CompareView.of(Versions.addressOf(draft.base()), Versions.addressOf(draft.id())));
        compare.addClassName("button-link");
        var release =
                new RouterLink(getTranslation("release.release"), ReleaseDraftView.class, Addresses.of(draft.id()));
        release.addClassName("button-link");
        var timers = new RouterLink(getTranslation("timers.title"), TimersView.class, Addresses.of(draft.id()));
        timers.addClassName("button-link");
        add(release, compare, timers, new Button(getTranslation("editor.draft.discard"), click -> {
            var ask = new ConfirmDialog();
            ask.setHeader(getTranslation("editor.draft.discard"));
            ask.setText(getTranslation("editor.draft.discard.what"));
            ask.setCancelable(true);
            ask.setCancelText(getTranslation("editor.cancel"));
            ask.setConfirmText(getTranslation("editor.draft.discard"));
            ask.addConfirmListener(yes -> {
                desk.discard(draft.id());
                getUI().ifPresent(ui -> ui.navigate(ProcessesView.class));
            });
            ask.open();
        }));
    }
}
