package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;

/** The same draft was changed in two windows: both versions are shown, and the person says which one stays. */
class DraftClash extends Dialog {

    DraftClash(Component here, Component elsewhere, Runnable loadTheOther, Runnable keepMine) {
        setHeaderTitle(text("title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setMaxWidth("min(42rem, 100%)");
        add(new Paragraph(text("lead")), new Details(text("here"), here), new Details(text("elsewhere"), elsewhere));
        getFooter().add(button("loadTheOther", loadTheOther), button("keepMine", keepMine));
    }

    private Button button(String key, Runnable decided) {
        return new Button(text(key), click -> {
            close();
            decided.run();
        });
    }

    private static String text(String key) {
        return I18NProvider.translate("conversations.task.clash." + key);
    }
}
