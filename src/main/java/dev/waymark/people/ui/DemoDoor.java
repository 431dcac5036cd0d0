package dev.waymark.people.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import dev.waymark.people.DemoPerson;

/** The people of the demo company as buttons: one press fills in login and password and signs in. */
class DemoDoor extends Section {

    DemoDoor(TextField login, PasswordField password, Element form) {
        var list = new UnorderedList();
        list.addClassName("demo-people");
        for (var person : DemoPerson.ALL) {
            list.add(new ListItem(button(person, login, password, form)));
        }
        add(
                new H2(getTranslation("people.demo.title")),
                new Paragraph(getTranslation("people.demo.password", DemoPerson.PASSWORD)),
                list);
    }

    private NativeButton button(DemoPerson person, TextField login, PasswordField password, Element form) {
        var button = new NativeButton("", click -> {
            login.setValue(person.login());
            password.setValue(DemoPerson.PASSWORD);
            // The values reach the fields in the same answer; the form waits until they have been drawn.
            form.executeJs("requestAnimationFrame(() => setTimeout(() => this.submit(), 50))");
        });
        var name = new Span(person.name());
        name.addClassName("demo-name");
        button.add(name, new Span(getTranslation(person.job()) + ", " + person.unit()));
        return button;
    }
}
