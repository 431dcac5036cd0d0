package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.conversations.ways.DecideNotNow.Deliver;
import java.util.function.Consumer;

/** After "not now": when the other person hears of it. Nobody is asked why. */
class NotNowDialog extends Dialog {

    NotNowDialog(String other, Consumer<Deliver> decided) {
        var when = new RadioButtonGroup<Deliver>(text("when", other));
        when.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        when.setItems(Deliver.values());
        when.setItemLabelGenerator(deliver -> text(deliver.name(), other));
        when.setValue(Deliver.WHEN_INVITATION_ENDS);
        var confirm = new Button(text("confirm", other), click -> {
            close();
            decided.accept(when.getValue());
        });
        confirm.setDisableOnClick(true);
        setHeaderTitle(text("title", other));
        setMaxWidth("min(34rem, 100%)");
        add(new Paragraph(text("lead", other)), when);
        getFooter().add(new Button(text("back", other), click -> close()), confirm);
    }

    private static String text(String key, String other) {
        return I18NProvider.translate("conversations.choice.notNow." + key, other);
    }
}
