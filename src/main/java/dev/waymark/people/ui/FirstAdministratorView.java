package dev.waymark.people.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.waymark.people.AppointFirstAdministrator;
import dev.waymark.people.PasswordNotGoodEnough;
import dev.waymark.people.TokenNotValid;
import dev.waymark.ui.PageHeader;
import java.util.stream.Stream;

/** Where the first administrator of an empty installation introduces themselves; gone once they have. */
@Route(value = "first-administrator", autoLayout = false)
@AnonymousAllowed
class FirstAdministratorView extends Main implements BeforeEnterObserver {

    private final transient AppointFirstAdministrator appointFirstAdministrator;

    private final TextField token = new TextField(getTranslation("people.first.token"));
    private final TextField login = new TextField(getTranslation("people.signIn.login"));
    private final TextField name = new TextField(getTranslation("people.first.name"));
    private final PasswordField password = new PasswordField(getTranslation("people.signIn.password"));

    FirstAdministratorView(AppointFirstAdministrator appointFirstAdministrator) {
        this.appointFirstAdministrator = appointFirstAdministrator;
        addClassName("front-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!appointFirstAdministrator.isPossible()) {
            throw new NotFoundException();
        }
        removeAll();
        add(
                new PageHeader(getTranslation("people.first.title")),
                new Paragraph(getTranslation("people.first.why")),
                fields());
    }

    private Div fields() {
        token.setAutocomplete(Autocomplete.OFF);
        login.setMaxLength(100);
        login.setAutocomplete(Autocomplete.USERNAME);
        name.setMaxLength(200);
        name.setAutocomplete(Autocomplete.NAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("people.first.passwordHint"));
        var appoint = new Button(getTranslation("people.first.appoint"), click -> appoint());
        appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(token, login, name, password, appoint);
        fields.addClassName("front-form");
        return fields;
    }

    private void appoint() {
        var empty =
                Stream.of(token, login, name, password).filter(this::isEmpty).toList();
        if (!empty.isEmpty()) {
            empty.get(0).focus();
            return;
        }
        try {
            appointFirstAdministrator.appoint(token.getValue(), login.getValue(), name.getValue(), password.getValue());
            showWhatIsNext();
        } catch (TokenNotValid stranger) {
            complain(token, "people.first.tokenNotValid");
        } catch (PasswordNotGoodEnough tooEasy) {
            complain(password, "people.first.passwordNotGoodEnough");
        }
    }

    private boolean isEmpty(TextFieldBase<?, String> field) {
        field.setInvalid(false);
        if (field.getValue().isBlank()) {
            complain(field, "people.first.fillIn");
        }
        return field.isInvalid();
    }

    private void complain(HasValidation field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
    }

    private void showWhatIsNext() {
        removeAll();
        add(
                new PageHeader(getTranslation("people.first.done")),
                new Anchor(SignInView.ROUTE, getTranslation("people.first.signIn")));
    }
}
