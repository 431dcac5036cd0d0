package dev.waymark.conversations.ui.removal;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.State;
import dev.waymark.conversations.closing.Receipt;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.start.StartForms;
import dev.waymark.conversations.ui.Addresses;
import dev.waymark.conversations.ui.MyConversationView;
import dev.waymark.conversations.ui.MyConversationsView;
import dev.waymark.conversations.ui.words.Problem;
import dev.waymark.forms.Answers;
import dev.waymark.forms.ui.FormFields;
import dev.waymark.forms.ui.Viewer;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.ConversationId;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** Where the employee ends a conversation (F19): what goes, what stays, a copy first if they like, and one typed word. */
@Route(MyConversationsView.ROUTE + "/:" + MyConversationView.CONVERSATION + "/end")
@PermitAll
public class WithdrawView extends Div implements BeforeEnterObserver {

    private final transient MyConversations conversations;
    private final transient StartForms forms;
    private final transient Withdraw withdraw;
    private final transient CurrentPerson currentPerson;
    private final TextField word = new TextField();
    private final Problem problem = new Problem();
    private final Button end = new Button(getTranslation("removal.end.act"));

    WithdrawView(MyConversations conversations, StartForms forms, Withdraw withdraw, CurrentPerson currentPerson) {
        this.conversations = conversations;
        this.forms = forms;
        this.withdraw = withdraw;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addresses.conversation(event));
    }

    void show(ConversationId id) {
        try {
            ask(conversations.open(id, currentPerson.id()));
        } catch (NotAParticipant stranger) {
            throw new NotFoundException();
        }
    }

    private void ask(MyConversation conversation) {
        // An invitation ends by "not now": it says no more to the other side than its lapse does.
        if (conversation.state() == State.INVITED) {
            throw new NotFoundException();
        }
        var manager = conversation.managerName();
        var start = forms.wayOut("withdraw", Map.of("managerName", manager), currentPerson.id());
        var fields = new FormFields(
                start.form(), start.context(), Viewer.employeeWith(manager), getLocale(), start.answers());
        word.setLabel(getTranslation("removal.end.type", wanted()));
        word.setValueChangeMode(ValueChangeMode.EAGER);
        word.setWidth("min(24rem, 100%)");
        end.addClickListener(click -> fields.accepted().ifPresent(answers -> end(conversation, answers)));
        var leave = new Button(getTranslation("conversations.mine.cancel"), click -> UI.getCurrent()
                .navigate(MyConversationView.class, Addresses.of(conversation.id())));
        var row = new Div(end, leave);
        row.addClassNames("button-row", "equal-buttons");
        removeAll();
        add(
                new PageHeader(getTranslation("conversations.withdraw.title"))
                        .backTo(
                                getTranslation("conversations.mine.title", manager),
                                MyConversationView.class,
                                Addresses.of(conversation.id())),
                new Paragraph(getTranslation("conversations.withdraw.goes")),
                new Paragraph(getTranslation("conversations.withdraw.told", manager)),
                new Paragraph(getTranslation("conversations.withdraw.stays", manager)),
                fields,
                problem,
                word,
                row);
    }

    private String wanted() {
        return getTranslation("removal.end.word");
    }

    private void end(MyConversation conversation, Answers answers) {
        problem.clear();
        if (!word.getValue().strip().equalsIgnoreCase(wanted())) {
            problem.tell(getTranslation("removal.end.typeFirst", wanted()));
            word.focus();
            return;
        }
        if (!answers.checked("downloadFirst")) {
            end(conversation.id(), answers);
            return;
        }
        end.setEnabled(false);
        CopyFirst.download(this, saved -> {
            end.setEnabled(true);
            if (saved) {
                end(conversation.id(), answers);
            } else {
                problem.tell(getTranslation("removal.end.noCopy"));
            }
        });
    }

    private void end(ConversationId id, Answers answers) {
        try {
            var receipt = withdraw.withdraw(id, answers.checked("leaveTodos"), currentPerson.id());
            ComponentUtil.setData(UI.getCurrent(), Receipt.class, receipt);
        } catch (NotAParticipant anotherTabWasFaster) {
            ComponentUtil.setData(UI.getCurrent(), Receipt.class, null);
        }
        UI.getCurrent().navigate(EndedView.ROUTE);
    }
}
