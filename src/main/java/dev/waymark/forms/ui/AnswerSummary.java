package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.forms.Group;
import dev.waymark.forms.Input;
import dev.waymark.forms.RepeatingRows;
import dev.waymark.forms.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Answers to read once more, page by page, with who can read each of them. */
public class AnswerSummary extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient List<Consumer<String>> listeners = new ArrayList<>();
    private final List<Button> changes = new ArrayList<>();

    /** Shows what the form would take of these answers, in its order. */
    public AnswerSummary(Form form, FormContext context, Viewer viewer, Locale locale, Answers answers) {
        words = new Words(locale, context.zone());
        addClassName("form-summary");
        var scene = form.scene(answers, context);
        var setting = new Setting(form, context, viewer, words, Setting.Echo.NONE);
        for (var page : form.pages()) {
            var title = words.of(page.title(), scene, "");
            var blocks = new SummaryLines(scene, setting, title)
                    .of(page.components(), Headings.FIRST + 1, Place.TOP, scene.answers());
            if (!blocks.isEmpty()) {
                var path = paths(page.components(), scene).findFirst().orElse("");
                add(section(title, path, blocks));
            }
        }
    }

    /** Offers to change each page; the listener gets a path for {@link FormPages#showPageOf}. */
    public AnswerSummary onChange(Consumer<String> listener) {
        listeners.add(listener);
        changes.forEach(change -> change.setVisible(true));
        return this;
    }

    private static Stream<String> paths(List<dev.waymark.forms.Component> components, Scene scene) {
        return components.stream()
                .filter(component -> scene.shows(component, ""))
                .flatMap(component -> {
                    if (component instanceof Group group) {
                        return paths(group.components(), scene);
                    }
                    if (component instanceof RepeatingRows rows) {
                        return Stream.of(rows.key());
                    }
                    return component instanceof Input input ? Stream.of(input.key()) : Stream.empty();
                });
    }

    private Component section(String title, String path, List<Component> blocks) {
        var change = new Button(words.text("forms.summary.change"));
        change.setAriaLabel(title.isEmpty() ? change.getText() : words.text("forms.summary.changeOf", title));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.addClickListener(click -> listeners.forEach(listener -> listener.accept(path)));
        change.setVisible(false);
        changes.add(change);
        var head = new Div(heading(title), change);
        head.addClassName("form-summary-head");
        var section = new Section(head);
        section.addClassName("form-summary-page");
        section.add(blocks);
        return section;
    }

    private static HtmlContainer heading(String title) {
        var heading = Headings.of(Headings.FIRST, title);
        heading.setVisible(!title.isEmpty());
        return heading;
    }
}
