package dev.waymark.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.waymark.ui.PageHeader;
import org.springframework.beans.factory.annotation.Value;

/** Where people sign in; in demo mode, where they choose whom to be. */
@Route(value = SignInView.ROUTE, autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver {

    static final String ROUTE = "sign-in";

    private static final int LONGEST_WAIT_SHOWN = 60;

    private final Div notice = new Div();
    private final TextField login = new TextField(getTranslation("people.signIn.login"));
    private final PasswordField password = new PasswordField(getTranslation("people.signIn.password"));
    private final Element form = new Element("form");

    SignInView(@Value("${waymark.demo:false}") boolean demo) {
        addClassName("front-page");
        var application = new Span(getTranslation("ui.applicationName"));
        application.addClassName("application-name");
        notice.getElement().setAttribute("role", "alert");
        add(application, new PageHeader(getTranslation("people.signIn.title")), notice);
        fillForm();
        getElement().appendChild(form);
        if (demo) {
            add(new DemoDoor(login, password, form));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        notice.removeAll();
        asked.getSingleParameter("wait").ifPresent(this::askToWait);
        if (asked.getParameters().containsKey("again")) {
            show(getTranslation("people.signIn.again"));
        }
    }

    /** A real form, so that the browser's password store and the sign-in filter both know what they see. */
    private void fillForm() {
        form.setAttribute("method", "post");
        form.setAttribute("action", ROUTE);
        login.getElement().setAttribute("name", "username");
        login.setAutocapitalize(Autocapitalize.NONE);
        login.setAutocomplete(Autocomplete.USERNAME);
        login.setRequired(true);
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequired(true);
        var signIn = new Button(getTranslation("people.signIn.signIn"));
        signIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        signIn.setId("sign-in");
        signIn.getElement()
                .executeJs(
                        "const form = this.closest('form'); this.addEventListener('click', () => form.requestSubmit());"
                                + "form.addEventListener('keydown', event => {"
                                + " if (event.key === 'Enter' && event.target.localName === 'input') form.requestSubmit(); })");
        form.appendChild(login.getElement(), password.getElement(), signIn.getElement());
    }

    private void askToWait(String minutes) {
        var number = minutes.matches("\\d{1,2}") ? Math.min(Integer.parseInt(minutes), LONGEST_WAIT_SHOWN) : 1;
        show(getTranslation("people.signIn.wait", number));
    }

    private void show(String text) {
        notice.addClassName("problem");
        notice.add(new Paragraph(text));
    }
}
