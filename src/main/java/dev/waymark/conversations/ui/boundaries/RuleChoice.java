package dev.waymark.conversations.ui.boundaries;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.conversations.boundaries.Boundary.Rule;

/** What is closed about a topic; the firmest stands first. */
class RuleChoice extends RadioButtonGroup<Rule> {

    RuleChoice(Rule rule) {
        setLabel(I18NProvider.translate("boundaries.rule"));
        setItems(Rule.values());
        setItemLabelGenerator(RuleChoice::nameOf);
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        setValue(rule);
    }

    static String nameOf(Rule rule) {
        return I18NProvider.translate("boundaries.rule." + rule);
    }
}
