package dev.waymark.conversations.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.waymark.conversations.newer.NewerProcess.Asked;
import dev.waymark.forms.Option;
import dev.waymark.shared.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The choice, asked afresh: one question for each part, nothing chosen beforehand. */
class FreshAnswers extends Section {

    private final Map<Stage, RadioButtonGroup<Option>> questions = new LinkedHashMap<>();

    FreshAnswers() {
        addClassName("fresh-answers");
    }

    void ask(List<Asked> parts) {
        removeAll();
        questions.clear();
        setVisible(!parts.isEmpty());
        add(new H2(getTranslation("newer.ask")), new Paragraph(getTranslation("newer.ask.lead")));
        parts.forEach(part -> {
            var question = new RadioButtonGroup<Option>(part.name().in(getLocale()));
            question.setItems(part.answers());
            question.setItemLabelGenerator(answer -> answer.label().in(getLocale()));
            question.addThemeName("vertical");
            questions.put(part.stage(), question);
            add(question);
        });
    }

    boolean isComplete() {
        return questions.values().stream().noneMatch(RadioButtonGroup::isEmpty);
    }

    Map<Stage, String> given() {
        var given = new LinkedHashMap<Stage, String>();
        questions.forEach(
                (stage, question) -> question.getOptionalValue().ifPresent(answer -> given.put(stage, answer.value())));
        return given;
    }
}
