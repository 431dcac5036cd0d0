package dev.waymark.conversations.ui.start;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.conversations.start.Invite;
import dev.waymark.conversations.start.StartForms;
import dev.waymark.conversations.ui.Desk;
import dev.waymark.conversations.ui.tasks.TaskScreen;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.people.ReportingLines;
import dev.waymark.shared.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TaskScreen.class)
class InviteViewTest {

    private static final PersonId KIM = new PersonId("22222222-2222-2222-2222-222222222222");
    private static final PersonId LOU = new PersonId("33333333-3333-3333-3333-333333333333");
    private static final String CANNOT = "You can’t send an invitation to these people at the moment:";

    private final StartForms forms = mock();
    private final Invite invite = mock();
    private final ReportingLines lines = mock();
    private final People people = mock();

    @BeforeEach
    void leadKimAndLou() throws IOException {
        when(lines.reportsOf(any(), any())).thenReturn(List.of(KIM, LOU));
        var kim = mock(Person.class);
        when(kim.name()).thenReturn("Kim Ode");
        when(people.require(KIM)).thenReturn(kim);
        var form = Form.read(Files.readAllBytes(Path.of("forms/invite.form"))).require();
        var context = FormContext.on(Desk.TODAY, ZoneOffset.UTC)
                .with("several", true)
                .with("people", List.of(option(KIM, "Kim Ode"), option(LOU, "Lou Ray")));
        when(forms.inviteSeveral(Desk.ADA))
                .thenReturn(new StartForms.StartForm(form, context, Answers.ofJson("""
                        {"employees": ["%s", "%s"], "length": "60", "ackFree": true, "ackPaper": true}""".formatted(KIM, LOU))));
    }

    @Test
    void sendsToSomeAndNamesTheOthersWithoutACause() {
        when(invite.inviteSeveral(any(), eq(Desk.ADA))).thenReturn(List.of(KIM));

        send();

        assertThat(_get(H1.class).getText()).isEqualTo("Invitations sent");
        assertThat(_get(RouterLink.class).getHref()).isEqualTo("team");
        assertThat(text()).contains(CANNOT);
        assertThat(_find(ListItem.class)).extracting(ListItem::getText).containsExactly("Kim Ode");
    }

    @Test
    void saysNothingMoreWhenAllWereInvited() {
        when(invite.inviteSeveral(any(), eq(Desk.ADA))).thenReturn(List.of());

        send();

        assertThat(_get(H1.class).getText()).isEqualTo("Invitations sent");
        assertThat(text()).doesNotContain(CANNOT);
    }

    @Test
    void claimsNoInvitationWhenNobodyCouldBeInvited() {
        when(people.require(LOU)).thenReturn(mock());
        when(invite.inviteSeveral(any(), eq(Desk.ADA))).thenReturn(List.of(KIM, LOU));

        send();

        assertThat(text()).contains(CANNOT).doesNotContain("Invitations sent");
    }

    private void send() {
        var view = new InviteView(forms, invite, Desk.ada(), lines, people, Clock.systemUTC());
        UI.getCurrent().add(view);
        view.show(true);
        assertThat(_get(Anchor.class, spec -> spec.withText("Invite one person"))
                        .getHref())
                .isEqualTo("team/invite");
        _click(_get(Button.class, spec -> spec.withText("Check your answers")));
        _click(_get(Button.class, spec -> spec.withText("Send the invitations")));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static Map<String, Object> option(PersonId person, String name) {
        return Map.of("_id", person.value(), "value", person.value(), "label", name);
    }
}
