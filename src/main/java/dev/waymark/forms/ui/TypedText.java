package dev.waymark.forms.ui;

import dev.waymark.forms.Answers;
import dev.waymark.forms.Component;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.forms.Group;
import dev.waymark.forms.RepeatingRows;
import dev.waymark.forms.Scene;
import dev.waymark.forms.TextInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What somebody typed into a form, in its order and under its labels, as plain text; nothing that the form knew by itself. */
public final class TypedText {

    private final Scene scene;
    private final Words words;
    private final List<String> texts = new ArrayList<>();

    private TypedText(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
    }

    /** Gives an empty text when nothing was typed. */
    public static String of(Form form, FormContext context, Locale locale, Answers answers) {
        var typed = new TypedText(form.scene(answers, context), new Words(locale, context.zone()));
        typed.collect(form.components(), Place.TOP.row(), typed.scene.answers());
        return String.join("\n\n", typed.texts);
    }

    private void collect(List<Component> components, String row, Answers answers) {
        for (var component : components) {
            if (component instanceof Group group) {
                collect(group.components(), row, answers);
            } else if (component instanceof RepeatingRows rows) {
                answers.rows(rows.key()).forEach(inner -> collect(rows.components(), row, inner));
            } else if (component instanceof TextInput input) {
                answers.text(input.key())
                        .filter(text -> !text.isBlank())
                        .ifPresent(text -> texts.add(words.of(input.label(), scene, "") + "\n" + text));
            }
        }
    }
}
