package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.newer.MoveToNewer;
import dev.waymark.conversations.newer.NewerProcess;
import dev.waymark.conversations.newer.SeeNewerProcess;
import dev.waymark.engine.CannotMove;
import dev.waymark.people.CurrentPerson;
import dev.waymark.proof.Difference;
import dev.waymark.shared.ConversationId;
import dev.waymark.ui.EmptyState;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** There is a newer process: keep yours, which doing nothing does as well, or look at the changes and move. */
@Route(MyConversationsView.ROUTE + "/:" + MyConversationView.CONVERSATION + "/newer")
@PermitAll
class NewerView extends Div implements BeforeEnterObserver {

    private final transient SeeNewerProcess seeNewerProcess;
    private final transient MoveToNewer moveToNewer;
    private final transient CurrentPerson currentPerson;
    private final Div problem = new Div();
    private final FreshAnswers answers = new FreshAnswers();

    NewerView(SeeNewerProcess seeNewerProcess, MoveToNewer moveToNewer, CurrentPerson currentPerson) {
        this.seeNewerProcess = seeNewerProcess;
        this.moveToNewer = moveToNewer;
        this.currentPerson = currentPerson;
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addresses.conversation(event), null);
    }

    void show(ConversationId id, @Nullable String trouble) {
        try {
            var newer = seeNewerProcess.of(id, currentPerson.id());
            removeAll();
            add(new PageHeader(getTranslation("newer.title"))
                    .backTo(getTranslation("newer.back"), MyConversationView.class, Addresses.of(id)));
            tell(trouble);
            add(problem);
            newer.ifPresentOrElse(
                    found -> fill(id, found),
                    () -> add(new EmptyState(getTranslation("newer.none"), getTranslation("newer.none.lead"))));
        } catch (NotAParticipant stranger) {
            throw new NotFoundException();
        }
    }

    private void fill(ConversationId id, NewerProcess newer) {
        add(new Paragraph(getTranslation("newer.lead")));
        var words = new Paragraph(newer.words().in(getLocale()));
        words.addClassName("plain-text");
        add(new Section(new H2(getTranslation("newer.words")), words, detail(newer.differences())));
        newer.whyNot().ifPresent(why -> {
            var notice = new Div(new Paragraph(getTranslation("newer.whyNot", why.in(getLocale()))));
            notice.addClassName("notice");
            add(notice);
        });
        var movable = newer.whyNot().isEmpty();
        answers.ask(movable ? newer.asked() : List.of());
        add(answers, new Paragraph(getTranslation("newer.quiet")), buttons(id, newer, movable));
    }

    /** What concerns the employee first; how it looks and what it is called only where there is nothing else. */
    private Details detail(List<Difference> differences) {
        var list = new UnorderedList();
        differences.stream()
                .sorted((one, other) -> Boolean.compare(other.needsFreshYes(), one.needsFreshYes()))
                .map(difference -> new ListItem(difference.message(getLocale())))
                .forEach(list::add);
        var detail = new Details(getTranslation("newer.detail"), list);
        detail.setVisible(!differences.isEmpty());
        return detail;
    }

    private Div buttons(ConversationId id, NewerProcess newer, boolean movable) {
        var row = new Div();
        row.addClassNames("button-row", "equal-buttons");
        row.add(new Button(getTranslation("newer.keep"), click -> back(id)));
        if (movable) {
            row.add(new Button(getTranslation("newer.move"), click -> move(id, newer)));
        }
        return row;
    }

    private void move(ConversationId id, NewerProcess newer) {
        if (!answers.isComplete()) {
            tell("newer.open");
            return;
        }
        try {
            moveToNewer.move(id, newer.release(), answers.given(), currentPerson.id());
            Notification.show(getTranslation("newer.moved"));
            back(id);
        } catch (CannotMove | NotPossibleNow meanwhile) {
            show(id, "newer.meanwhile");
        } catch (NotAParticipant over) {
            throw new NotFoundException();
        }
    }

    private void back(ConversationId id) {
        getUI().ifPresent(ui -> ui.navigate(MyConversationView.class, Addresses.of(id)));
    }

    private void tell(@Nullable String key) {
        problem.removeAll();
        problem.setVisible(key != null);
        if (key != null) {
            problem.add(new Paragraph(getTranslation(key)));
        }
    }
}
