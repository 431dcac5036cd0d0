package dev.waymark.conversations.ui.words;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.engine.OpenTask;
import dev.waymark.ui.Moments;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Until when a task waits, in words. A day that is over is told only about a manager's own task: an employee owes
 * nothing to a date.
 */
@Component
public class DueWords {

    private static final String CHOICE = "choose";

    private final Moments moments;

    public DueWords(Moments moments) {
        this.moments = moments;
    }

    public Optional<String> of(OpenTask task, boolean asEmployee) {
        return task.optional() ? Optional.empty() : day(task).flatMap(day -> words(task, day, asEmployee));
    }

    /** The day by itself, for example "Wed 25 Nov 2026". */
    public Optional<String> dayOf(OpenTask task) {
        return day(task).map(moments::absolute);
    }

    private Optional<String> words(OpenTask task, LocalDate day, boolean asEmployee) {
        var isOver = day.isBefore(moments.today());
        if (isOver && asEmployee) {
            return Optional.empty();
        }
        var key = isOver ? "wasDue" : task.form().value().equals(CHOICE) ? "closes" : "due";
        return Optional.of(I18NProvider.translate("conversations.tasks." + key, moments.day(day)));
    }

    private Optional<LocalDate> day(OpenTask task) {
        return task.due().map(moments::dayOf);
    }
}
