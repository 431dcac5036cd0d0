package dev.waymark.conversations.ui.tasks;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.Parts;
import dev.waymark.conversations.ui.words.PartWords;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.shared.Stage;
import java.util.Map;
import java.util.stream.Collectors;

/** What the manager will read of a choice, word for word, while it is being made. */
class ChoicePreview extends Div {

    private final Paragraph sentence = new Paragraph();
    private final transient Parts parts;
    private final String other;

    ChoicePreview(Form form, String other, Answers answers) {
        this.parts = new Parts(form);
        this.other = other;
        addClassNames("card", "choice-preview");
        sentence.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("conversations.choice.preview", other)), sentence);
        show(answers);
    }

    void show(Answers answers) {
        var parts = this.parts.chosen(answers);
        sentence.setText(
                parts.isEmpty()
                        ? getTranslation("conversations.choice.preview.nothing", other)
                        : getTranslation(
                                "conversations.choice.preview.parts",
                                parts.entrySet().stream()
                                        .sorted(comparing(Map.Entry::getKey, Stage.IN_ORDER))
                                        .map(part -> name(part.getKey(), part.getValue()))
                                        .collect(Collectors.joining(", "))));
    }

    private static String name(Stage stage, Mode mode) {
        var name = PartWords.nameOf(stage);
        return mode == Mode.TALK_ONLY ? I18NProvider.translate("conversations.choice.talkOnly", name) : name;
    }
}
