package dev.waymark.modeling.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.waymark.policies.OutsideItsLimits;
import dev.waymark.policies.PolicyKey;
import dev.waymark.ui.Moments;
import java.util.Optional;

/** One policy: what it is for, what it is now and was before, and how far it goes. */
class PolicyCard extends Div {

    private final PolicyKey key;
    private final transient PolicyDesk desk;
    private final transient Moments moments;
    private final IntegerField field = new IntegerField();
    private final Button back = new Button();
    private final Paragraph told = new Paragraph();
    private final Div before = new Div();

    PolicyCard(PolicyKey key, PolicyDesk desk, Moments moments) {
        this.key = key;
        this.desk = desk;
        this.moments = moments;
        var name = getTranslation("policies.key." + key);
        told.getElement().setAttribute("role", "status");
        add(new H3("%s · %s".formatted(key.code(), name)));
        add(new Paragraph(getTranslation("policies.key." + key + ".what")));
        addClassNames("card", "policy");
        if (desk.setsHere()) {
            addField(name);
        } else {
            add(new Paragraph(getTranslation("policies.now", inWords(desk.now(key)))), new Paragraph(limits()), before);
        }
        refresh();
    }

    private void addField(String name) {
        field.setLabel(getTranslation("policies.in." + key.unit()));
        field.setAriaLabel("%s: %s".formatted(name, getTranslation("policies.in." + key.unit())));
        field.setHelperText(limits());
        field.setMin(key.least());
        field.setMax(key.most());
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        var save = new Button(getTranslation("policies.save"), click -> save(Optional.ofNullable(field.getValue())));
        save.setAriaLabel(getTranslation("policies.save.named", name));
        back.setText(getTranslation("policies.back", inWords(key.shipped())));
        back.setAriaLabel(getTranslation("policies.back.named", name, inWords(key.shipped())));
        back.addClickListener(click -> save(Optional.of(key.shipped())));
        var row = new Div(save, back);
        row.addClassName("button-row");
        add(field, row, told, before);
    }

    private void save(Optional<Integer> value) {
        try {
            desk.set(key, value.orElse(Integer.MIN_VALUE));
            field.setInvalid(false);
            told.setText(getTranslation("policies.saved", inWords(value.orElseThrow())));
            refresh();
        } catch (OutsideItsLimits tooFar) {
            told.setText("");
            field.setErrorMessage(limits());
            field.setInvalid(true);
            field.focus();
        }
    }

    private void refresh() {
        var now = desk.now(key);
        field.setValue(now);
        back.setVisible(now != key.shipped());
        before.removeAll();
        var history = desk.history(key);
        if (!history.isEmpty()) {
            before.add(new ChangesBefore(history.stream()
                    .map(change -> getTranslation(
                            "policies.history.line",
                            inWords(change.value()),
                            desk.nameOf(change.by()),
                            moments.moment(change.at())))
                    .toList()));
        }
    }

    private String limits() {
        return getTranslation(
                key == PolicyKey.SMALLEST_NUMBER ? "policies.limits.least" : "policies.limits",
                key.least(),
                key.most(),
                key.shipped());
    }

    private String inWords(int value) {
        return getTranslation("policies.unit." + key.unit(), value);
    }
}
