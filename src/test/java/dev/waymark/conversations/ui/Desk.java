package dev.waymark.conversations.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.UI;
import dev.waymark.conversations.course.WhereItStands;
import dev.waymark.conversations.removal.ShareItem;
import dev.waymark.conversations.removal.WhatWasTakenOut;
import dev.waymark.conversations.tasks.OpenForm;
import dev.waymark.conversations.tasks.OpenForm.Opened;
import dev.waymark.conversations.tasks.SaveDraft;
import dev.waymark.conversations.tasks.SubmitTask;
import dev.waymark.conversations.ui.tasks.TaskDesk;
import dev.waymark.conversations.ui.tasks.TaskView;
import dev.waymark.conversations.ui.words.DueWords;
import dev.waymark.conversations.ways.DecideNotNow;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.ReleaseId;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.Person;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.TaskId;
import dev.waymark.ui.Moments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Ada at her desk, with the use cases played by mocks; the other person is Sam Lee. */
public final class Desk {

    public static final PersonId ADA = new PersonId("11111111-1111-1111-1111-111111111111");
    public static final TaskId TASK = new TaskId("task-1");
    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    public final OpenForm openForm = mock(OpenForm.class);
    public final SaveDraft saveDraft = mock(SaveDraft.class);
    public final SubmitTask submitTask = mock(SubmitTask.class);
    public final DecideNotNow decideNotNow = mock(DecideNotNow.class);
    public final ShareItem shareItem = mock(ShareItem.class);
    final WhereItStands whereItStands = mock(WhereItStands.class);
    public final WhatWasTakenOut whatWasTakenOut = mock(WhatWasTakenOut.class);
    public final Moments moments = mock(Moments.class);

    public Desk() {
        lenient().when(moments.time(any())).thenReturn("14:32");
        lenient().when(moments.today()).thenReturn(TODAY);
        lenient().when(moments.dayOf(any())).thenReturn(LocalDate.of(2026, 12, 14));
        lenient().when(moments.absolute(any())).thenReturn("Mon 14 Dec 2026");
        lenient().when(moments.day(any())).thenReturn("in 3 weeks (Mon 14 Dec 2026)");
    }

    public TaskView open() {
        var desk = new TaskDesk(
                openForm,
                saveDraft,
                submitTask,
                decideNotNow,
                shareItem,
                whereItStands,
                whatWasTakenOut,
                ada(),
                Clock.fixed(NOW, ZoneId.of("UTC")));
        var view = new TaskView(desk, new DueWords(moments), moments);
        UI.getCurrent().add(view);
        view.show(TASK);
        return view;
    }

    public static CurrentPerson ada() {
        var ada = mock(CurrentPerson.class);
        lenient().when(ada.id()).thenReturn(ADA);
        return ada;
    }

    public static OpenTask task(String step, String name, String form) {
        return new OpenTask(
                TASK,
                step,
                name,
                Optional.empty(),
                ConversationId.create(),
                ADA,
                new FormId(form),
                new ReleaseId("release"),
                Optional.empty(),
                false,
                NOW,
                Optional.of(NOW.plusSeconds(1)));
    }

    public static Opened opened(OpenTask task, Answers answers, long revision) {
        var sam = mock(Person.class);
        lenient().when(sam.name()).thenReturn("Sam Lee");
        var context = FormContext.on(TODAY, ZoneId.of("UTC"))
                .with("employeeName", "Ada Wong")
                .with("managerName", "Sam Lee");
        return new Opened(task, form(task), context, sam, true, Optional.empty(), answers, revision, Optional.empty());
    }

    private static Form form(OpenTask task) {
        try {
            return Form.read(Files.readAllBytes(Path.of("forms", task.form() + ".form")))
                    .require();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
