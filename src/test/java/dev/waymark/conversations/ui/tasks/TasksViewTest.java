package dev.waymark.conversations.ui.tasks;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import dev.waymark.conversations.tasks.TaskList;
import dev.waymark.conversations.tasks.TaskList.Line;
import dev.waymark.conversations.ui.Desk;
import dev.waymark.conversations.ui.words.DueWords;
import dev.waymark.conversations.ui.words.TaskWords;
import dev.waymark.people.ReportingLines;
import dev.waymark.ui.CountsChanged;
import dev.waymark.ui.Screen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TaskScreen.class)
class TasksViewTest {

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\" name=\"([^\"]+)\"");

    private final TaskList tasks = mock(TaskList.class);
    private final ReportingLines lines = mock(ReportingLines.class);
    private final Desk desk = new Desk();

    @Test
    void saysThatNothingWaitsAndThatThisIsFine() {
        var text = text(open());

        assertThat(text).contains("Nothing is waiting for you", "You can start a conversation or just leave it.");
        assertThat(text).contains("Ask for a career conversation").doesNotContain("Invite someone");
    }

    @Test
    void offersInvitingToWhoeverLeadsSomebody() {
        when(lines.reportsOf(any(), any())).thenReturn(List.of(Desk.ADA));

        assertThat(text(open())).contains("Invite someone");
    }

    @Test
    void showsATaskThatArrivesAndLeavesTheOthersAlone() {
        var plan = line("draft-plan", "Draft your action plan", true);
        when(tasks.of(Desk.ADA)).thenReturn(List.of(plan));
        var view = open();
        var before = _find(TaskCard.class).get(0);

        var values = line("check-values", "Check the values – you decide", true);
        when(tasks.of(Desk.ADA)).thenReturn(List.of(plan, values));
        ComponentUtil.fireEvent(UI.getCurrent(), new CountsChanged(UI.getCurrent()));

        assertThat(_find(TaskCard.class)).hasSize(2).first().isSameAs(before);
        assertThat(text(view)).contains("Due in 3 weeks (Mon 14 Dec 2026)");
    }

    @Test
    void speaksOfADayThatIsOverOnlyToTheManager() {
        when(desk.moments.today()).thenReturn(LocalDate.of(2027, 1, 1));
        when(tasks.of(Desk.ADA)).thenReturn(List.of(line("draft-plan", "Draft your action plan", true)));
        assertThat(text(open())).doesNotContain("due", "Due");

        when(tasks.of(Desk.ADA)).thenReturn(List.of(line("write-up-story", "Write up what you heard", false)));
        assertThat(text(open())).contains("Was due");
    }

    @Test
    void namesEveryShippedStepInBothLanguages() throws IOException {
        try (var diagrams = Files.list(Path.of("processes"))) {
            for (var diagram :
                    diagrams.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                var steps = USER_TASK.matcher(Files.readString(diagram, StandardCharsets.UTF_8));
                while (steps.find()) {
                    var task = Desk.task(steps.group(1), steps.group(2), "choose");
                    Screen.speak(Locale.ENGLISH);
                    assertThat(TaskWords.nameOf(task)).isEqualTo(steps.group(2));
                    Screen.speak(Locale.GERMAN);
                    assertThat(TaskWords.nameOf(task)).isNotEqualTo(steps.group(2));
                }
            }
        }
    }

    @Test
    void takesTheNameThatHrGaveAStep() {
        Screen.speak(Locale.GERMAN);

        assertThat(TaskWords.nameOf(Desk.task("draft-plan", "Plan the next year", "plan")))
                .isEqualTo("Plan the next year");
    }

    private TasksView open() {
        var view = new TasksView(tasks, Desk.ada(), lines, new DueWords(desk.moments), Clock.systemUTC());
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        view.refresh();
        return view;
    }

    private static String text(TasksView view) {
        return view.getElement().getTextRecursively();
    }

    private static Line line(String step, String name, boolean asEmployee) {
        return new Line(Desk.task(step, name, "plan"), "Sam Lee", asEmployee, Optional.empty());
    }
}
