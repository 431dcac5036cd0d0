package dev.waymark.conversations.ui.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.Outlines;
import dev.waymark.shared.FormId;
import dev.waymark.shared.Stage;
import java.util.Locale;
import java.util.Optional;

/** What tasks and their buttons are called, in the language of the screen. */
public final class TaskWords {

    private static final String ABSENT = "!";

    private static final String MEETING = "meet";

    private TaskWords() {}

    /** To agree a time is as free as the rest of these, but the other person sees it, and waits for it. */
    public static boolean isIfYouLike(OpenTask task) {
        return task.optional() && !task.form().value().equals(MEETING);
    }

    /** With whom; and of finding a time, which is called the same in each part, for which talk. */
    public static String with(String other, Optional<Stage> part) {
        var with = I18NProvider.translate("conversations.tasks.with", other);
        return part.map(stage -> with + " · " + PartWords.nameOf(stage)).orElse(with);
    }

    /** The name in the diagram, in German its German one; without that, translated while it is the shipped name. */
    public static String nameOf(OpenTask task) {
        return nameOf(task.step(), task.name(), task.germanName());
    }

    public static String nameOf(Outlines.Step step) {
        return nameOf(step.id(), step.name(), step.germanName());
    }

    private static String nameOf(String step, String name, Optional<String> germanName) {
        var german = UI.getCurrent().getLocale().getLanguage().equals(Locale.GERMAN.getLanguage());
        if (german && germanName.isPresent()) {
            return germanName.get();
        }
        var key = "conversations.step." + step;
        var shipped = I18NProvider.translate(Locale.ENGLISH, key);
        return name.equals(shipped) ? I18NProvider.translate(key) : name;
    }

    /** What the button does that hands a form in, where the form has a word of its own for it. */
    public static Optional<String> find(String kind, FormId form, String other) {
        var text = I18NProvider.translate("conversations.task.%s.%s".formatted(kind, form.value()), other);
        return Optional.of(text).filter(found -> !found.startsWith(ABSENT));
    }
}
