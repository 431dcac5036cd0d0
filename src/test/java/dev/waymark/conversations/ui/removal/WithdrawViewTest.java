package dev.waymark.conversations.ui.removal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import dev.waymark.conversations.State;
import dev.waymark.conversations.closing.Receipt;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.start.StartForms;
import dev.waymark.conversations.start.StartForms.StartForm;
import dev.waymark.conversations.ui.ConversationScreen;
import dev.waymark.conversations.ui.Desk;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.shared.ConversationId;
import dev.waymark.ui.Moments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ConversationScreen.class)
class WithdrawViewTest {

    private static final ConversationId ID = new ConversationId("one");
    private static final Receipt RECEIPT = new Receipt(
            Instant.parse("2026-11-20T10:00:00Z"),
            4,
            1,
            7,
            2,
            1,
            LocalDate.of(2026, 12, 20),
            Optional.of(new Receipt.Waiting(LocalDate.of(2027, 5, 19), LocalDate.of(2026, 12, 20))));

    private final MyConversations conversations = mock();
    private final StartForms forms = mock();
    private final Withdraw withdraw = mock();
    private final MyConversation conversation = mock();

    @BeforeEach
    void adaIsInConversationWithSam() throws IOException {
        when(conversation.id()).thenReturn(ID);
        when(conversation.managerName()).thenReturn("Sam Lee");
        when(conversation.state()).thenReturn(State.ACTIVE);
        when(conversations.open(ID, Desk.ADA)).thenReturn(conversation);
        var form = Form.read(Files.readAllBytes(Path.of("forms/withdraw.form"))).require();
        var context = FormContext.on(Desk.TODAY, ZoneOffset.UTC).with("managerName", "Sam Lee");
        when(forms.wayOut(any(), any(), any())).thenReturn(new StartForm(form, context, Answers.none()));
        RouteConfiguration.forApplicationScope().setRoute(EndedView.ROUTE, Div.class);
        when(withdraw.withdraw(eq(ID), anyBoolean(), eq(Desk.ADA))).thenReturn(RECEIPT);
    }

    @Test
    void endsNothingBeforeTheWordIsTyped() {
        show();

        _click(button());

        verify(withdraw, never()).withdraw(any(), anyBoolean(), any());
        assertThat(text()).contains("Type END in the field below");
    }

    @Test
    void savesACopyFirstUnlessThatIsUnticked() {
        show();
        type();

        _click(button());
        verify(withdraw, never()).withdraw(any(), anyBoolean(), any());

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Download my copy first")), false);
        button().setEnabled(true);
        _click(button());

        verify(withdraw).withdraw(ID, false, Desk.ADA);
    }

    @Test
    void showsTheReceiptOnAPageOfItsOwn() {
        var moments = mock(Moments.class);
        when(moments.absolute(any())).thenReturn("20 Dec 2026");
        when(moments.moment(any())).thenReturn("today (20 Nov 2026, 10:00)");
        var ended = new EndedView(moments);
        UI.getCurrent().add(ended);
        ended.show(Optional.of(RECEIPT));

        assertThat(text())
                .contains("cannot invite you again (20 Dec 2026), and until 20 Dec 2026 the sentence")
                .contains("“This series has ended and its notes are gone. Thank you for the time you gave it.”")
                .contains("A mark and the day, without a name")
                .contains("Erased: today (20 Nov 2026, 10:00)", "Items: 14", "notes (4)", "reader log (7)")
                .contains("gone by 20 Dec 2026", "plain to-dos, as you wished: 1", "Paper notes");
    }

    @Test
    void claimsNothingThatDoesNotStay() {
        var moments = mock(Moments.class);
        var ended = new EndedView(moments);
        UI.getCurrent().add(ended);
        ended.show(Optional.of(new Receipt(RECEIPT.at(), 4, 0, 0, 0, 0, RECEIPT.backupsGoneBy(), Optional.empty())));

        assertThat(text()).contains("Paper notes").doesNotContain("cannot invite you", "plain to-dos");
    }

    @Test
    void isNoWayOutOfAnInvitation() {
        when(conversation.state()).thenReturn(State.INVITED);

        assertThatThrownBy(this::show).isInstanceOf(NotFoundException.class);
    }

    private static void type() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Type END to confirm")), "end");
    }

    private static Button button() {
        return _get(Button.class, spec -> spec.withText("End it and erase"));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void show() {
        var view = new WithdrawView(conversations, forms, withdraw, Desk.ada());
        UI.getCurrent().add(view);
        view.show(ID);
    }
}
