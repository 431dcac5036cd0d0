package dev.waymark.modeling.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.people.Person;
import java.util.List;
import java.util.stream.Collectors;

/** The list of those who can be asked for a conversation: all who lead, but for those that HR keeps to their own people. */
class EligibleCard extends Div {

    private final transient EligibleDesk desk;
    private final Paragraph told = new Paragraph();

    EligibleCard(EligibleDesk desk, boolean setsHere) {
        this.desk = desk;
        told.getElement().setAttribute("role", "status");
        addClassNames("card", "policy");
        add(new H3(getTranslation("policies.eligible")), new Paragraph(getTranslation("policies.eligible.what")));
        var managers = desk.managers();
        var ownOnly = managers.stream().filter(Person::askedByOwnOnly).toList();
        if (setsHere) {
            addField(managers, ownOnly);
        } else {
            add(new Paragraph(
                    ownOnly.isEmpty()
                            ? getTranslation("policies.eligible.all")
                            : getTranslation("policies.eligible.now", names(ownOnly))));
        }
    }

    private void addField(List<Person> managers, List<Person> ownOnly) {
        var field = new MultiSelectComboBox<Person>(getTranslation("policies.eligible.ownOnly"));
        field.setItemLabelGenerator(Person::name);
        field.setItems(managers);
        field.setValue(ownOnly);
        field.setHelperText(getTranslation("policies.eligible.help"));
        field.setWidthFull();
        var save = new Button(getTranslation("policies.save"), click -> {
            desk.keepToTheirOwn(field.getValue());
            told.setText(
                    field.getValue().isEmpty()
                            ? getTranslation("policies.eligible.all")
                            : getTranslation("policies.eligible.now", names(List.copyOf(field.getValue()))));
        });
        save.setAriaLabel(getTranslation("policies.save.named", getTranslation("policies.eligible")));
        var row = new Div(save);
        row.addClassName("button-row");
        add(field, row, told);
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::name).sorted().collect(Collectors.joining(", "));
    }
}
