package dev.waymark.conversations.ui.start;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.start.AskForConversation;
import dev.waymark.conversations.start.StartForms;
import dev.waymark.conversations.ui.MyConversationsView;
import dev.waymark.conversations.ui.tasks.Questionnaire;
import dev.waymark.conversations.ui.tasks.TasksView;
import dev.waymark.conversations.ui.words.Problem;
import dev.waymark.forms.Answers;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.forms.ui.FormFields;
import dev.waymark.forms.ui.Viewer;
import dev.waymark.people.CurrentPerson;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** Where somebody asks for a career conversation of their own (T-02). */
@Route(AskView.ROUTE)
@PermitAll
public class AskView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "conversations/ask";

    private final transient StartForms forms;
    private final transient AskForConversation ask;
    private final transient CurrentPerson currentPerson;
    private final Problem problem = new Problem();

    AskView(StartForms forms, AskForConversation ask, CurrentPerson currentPerson) {
        this.forms = forms;
        this.ask = ask;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var start = forms.ask(currentPerson.id());
        var viewer = Viewer.employeeWith(getTranslation("conversations.ask.other"));
        var fields = new FormFields(start.form(), start.context(), viewer, getLocale(), start.answers());
        removeAll();
        add(
                header("conversations.ask.title").lead(getTranslation("conversations.ask.lead")),
                problem,
                new Questionnaire(fields, accepted -> getTranslation("conversations.ask.send"), this::send));
    }

    private void send(Questionnaire questionnaire, Answers answers) {
        problem.clear();
        try {
            ask.ask(answers, currentPerson.id());
            removeAll();
            var mine = new RouterLink(getTranslation("conversations.mine.all"), MyConversationsView.class);
            mine.addClassName("button-link");
            add(header("conversations.ask.done").lead(getTranslation("conversations.ask.next")), mine);
        } catch (AnswersNotAccepted not) {
            questionnaire.show(not.findings());
        } catch (NotPossibleNow notNow) {
            questionnaire.showFields();
            problem.tell(getTranslation("conversations.ask.cannot"));
        }
    }

    private PageHeader header(String title) {
        return new PageHeader(getTranslation(title))
                .backTo(getTranslation("conversations.tasks.title"), TasksView.class);
    }
}
