package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.tasks.NothingInWriting;
import dev.waymark.conversations.tasks.OpenForm.Opened;
import dev.waymark.conversations.ui.Addresses;
import dev.waymark.conversations.ui.MyConversationView;
import dev.waymark.conversations.ui.team.TeamConversationView;
import dev.waymark.conversations.ui.words.ClosedTopicLines;
import dev.waymark.conversations.ui.words.DueWords;
import dev.waymark.conversations.ui.words.Problem;
import dev.waymark.conversations.ui.words.TaskWords;
import dev.waymark.engine.TaskGone;
import dev.waymark.forms.Answers;
import dev.waymark.forms.ui.FormFields;
import dev.waymark.forms.ui.TypedText;
import dev.waymark.shared.TaskId;
import dev.waymark.ui.CountsChanged;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import dev.waymark.ui.PagePrinted;
import dev.waymark.vault.EntryGone;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One task of the person: its form, and what happens next once it is handed in. */
@Route(TasksView.ROUTE + "/:" + TaskView.TASK)
@PermitAll
public class TaskView extends Div implements BeforeEnterObserver {

    static final String TASK = "task";

    private static final String CHOICE = "choose";

    private final transient TaskDesk desk;
    private final transient DueWords due;
    private final transient Moments moments;
    private transient Optional<Writing> writing = Optional.empty();

    public TaskView(TaskDesk desk, DueWords due, Moments moments) {
        this.desk = desk;
        this.due = due;
        this.moments = moments;
    }

    /** A form while somebody fills it in. */
    private record Writing(Opened opened, FormFields fields, Optional<Instant> lastTakenOut) {

        String typed() {
            return TypedText.of(opened.form(), opened.context(), UI.getCurrent().getLocale(), fields.answers());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        writing = Optional.empty();
        show(new TaskId(event.getRouteParameters().get(TASK).orElse("")));
    }

    /** A task can go while its form is open: it lapses, or somebody changes their mind. */
    @Override
    protected void onAttach(AttachEvent event) {
        var listening =
                ComponentUtil.addListener(event.getUI(), CountsChanged.class, change -> writing.ifPresent(this::check));
        var printing = ComponentUtil.addListener(event.getUI(), PagePrinted.class, print -> writing.map(Writing::opened)
                .ifPresent(desk::print));
        addDetachListener(gone -> {
            gone.unregisterListener();
            listening.remove();
            printing.remove();
        });
    }

    private void check(Writing form) {
        if (!desk.waits(form.opened().task().id())) {
            sayThatItHasGone();
        } else if (!desk.lastTakenOut(form.opened()).equals(form.lastTakenOut())) {
            cover(form.opened());
        }
    }

    /** What is taken out goes from the form at once; what is there now is read only when somebody asks for it. */
    private void cover(Opened opened) {
        replaceBy(header(opened, false).lead(getTranslation("conversations.W4")));
        add(new Button(
                getTranslation("removal.showNow"), click -> show(opened.task().id())));
    }

    public void show(TaskId id) {
        unlessGone(() -> show(desk.open(id)));
    }

    /** Does something with the task, and says so if it has gone meanwhile; why it has gone is told to nobody. */
    void unlessGone(Runnable work) {
        try {
            work.run();
        } catch (NothingInWriting refused) {
            replaceBy(new PageHeader(getTranslation("conversations.team.talkOnly"))
                    .backTo(getTranslation("conversations.tasks.title"), TasksView.class)
                    .lead(getTranslation("removal.nothingInWriting")));
        } catch (TaskGone | NotAParticipant | NotPossibleNow | EntryGone gone) {
            sayThatItHasGone();
        }
    }

    private void sayThatItHasGone() {
        var typed = writing.filter(form -> desk.mayStay(form.opened())).map(Writing::typed);
        replaceBy(new PageHeader(getTranslation("conversations.task.gone"))
                .backTo(getTranslation("conversations.tasks.title"), TasksView.class)
                .lead(getTranslation("conversations.task.gone.lead")));
        typed.filter(text -> !text.isBlank()).map(LeftOver::new).ifPresent(this::add);
    }

    /** Something in the form was taken out while it was open: it stands there as it is now, and says so. */
    void reopen(TaskId id) {
        show(id);
        var problem = new Problem();
        addComponentAtIndex(1, problem);
        problem.tell(getTranslation("removal.meanwhile"));
    }

    /** The page after the last one: what was done, and what happens next. */
    void finish(String title, String next) {
        replaceBy(new PageHeader(title)
                .backTo(getTranslation("conversations.tasks.title"), TasksView.class)
                .lead(next));
    }

    /** The way on from the page after the last one, where there is a conversation to go to. */
    void offerConversation(Opened opened) {
        var link = new RouterLink(
                getTranslation("conversations.task.toConversation"),
                opened.asEmployee() ? MyConversationView.class : TeamConversationView.class,
                Addresses.of(opened.task().conversation()));
        link.addClassName("button-link");
        add(link);
    }

    private void show(Opened opened) {
        var fields = OpenedForm.fields(opened);
        var draft = new DraftLine(new TaskDrafts(opened, desk, this), opened.revision(), opened.savedAt(), moments);
        draft.follow(fields);
        var isChoice = opened.task().form().value().equals(CHOICE);
        replaceBy(header(opened, isChoice));
        due.of(opened.task(), opened.asEmployee())
                .filter(words -> !isChoice)
                .map(Paragraph::new)
                .ifPresent(line -> {
                    line.addClassName("hint");
                    add(line);
                });
        if (!opened.asEmployee()) {
            add(new ClosedTopicLines(opened.other().name(), closedTopics(opened)));
        }
        if (isChoice) {
            add(new AboutTheProcess(opened.other().name(), () -> desk.place(opened.task())));
        }
        add(
                draft,
                isChoice ? new ChoiceForm(opened, fields, desk, due, this) : new TaskForm(opened, fields, desk, this),
                new WhereThisIs(() -> desk.place(opened.task())));
        writing = Optional.of(new Writing(opened, fields, desk.lastTakenOut(opened)));
    }

    private PageHeader header(Opened opened, boolean isChoice) {
        var other = opened.other().name();
        var header = new PageHeader(TaskWords.nameOf(opened.task()))
                .backTo(getTranslation("conversations.tasks.title"), TasksView.class);
        if (isChoice) {
            header.retitle(getTranslation("conversations.choice.title", other));
        } else {
            header.lead(TaskWords.with(other, opened.part()));
        }
        return header;
    }

    private static List<String> closedTopics(Opened opened) {
        return Answers.of(opened.context().values()).texts("closedTopics");
    }

    private void replaceBy(Component content) {
        writing = Optional.empty();
        removeAll();
        add(content);
    }
}
