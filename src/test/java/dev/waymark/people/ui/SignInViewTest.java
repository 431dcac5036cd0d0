package dev.waymark.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.waymark.people.DemoPerson;
import dev.waymark.ui.Screen;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Screen.class)
class SignInViewTest {

    @Test
    void asksForLoginAndPasswordInAFormThatTheBrowserKnows() {
        show(false);

        var form = _get(PasswordField.class).getElement().getParent();
        assertThat(form.getTag()).isEqualTo("form");
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(_get(TextField.class).getElement().getAttribute("name")).isEqualTo("username");
        assertThat(_get(PasswordField.class).getElement().getAttribute("name")).isEqualTo("password");
    }

    @Test
    void offersNobodyOutsideTheDemo() {
        show(false);

        assertThat(_find(NativeButton.class)).isEmpty();
    }

    @Test
    void fillsInWhomAVisitorOfTheDemoChooses() {
        show(true);

        _click(_find(NativeButton.class).get(0));

        assertThat(_find(NativeButton.class)).hasSize(DemoPerson.ALL.size());
        assertThat(_get(TextField.class).getValue()).isEqualTo("leyla");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("waymark");
    }

    @Test
    void namesRoleAndUnitOfDemoPeopleInTheirLanguage() {
        Screen.speak(Locale.GERMAN);
        show(true);

        assertThat(_find(NativeButton.class).get(0).getElement().getTextRecursively())
                .isEqualTo("Leyla YıldızFirmware-Entwicklerin, Engineering");
    }

    private static void show(boolean demo) {
        UI.getCurrent().add(new SignInView(demo));
    }
}
