package dev.waymark.modeling.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.waymark.policies.FixedSentence;
import dev.waymark.policies.NotToBeSaid;
import dev.waymark.policies.Worded;
import java.util.Locale;

/** Where a sentence is worded otherwise, in both languages at once, with what will be read beneath each. */
class SentenceForm extends Div {

    private final FixedSentence sentence;
    private final transient PolicyDesk desk;
    private final transient Runnable changed;
    private final TextArea english;
    private final TextArea german;
    private final Button back = new Button();
    private final Paragraph told = new Paragraph();

    SentenceForm(FixedSentence sentence, String name, PolicyDesk desk, Runnable changed) {
        this.sentence = sentence;
        this.desk = desk;
        this.changed = changed;
        english = field("policies.sentence.english", name, Locale.ENGLISH);
        german = field("policies.sentence.german", name, Locale.GERMAN);
        told.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("policies.save"), click -> save());
        save.setAriaLabel(getTranslation("policies.save.named", name));
        back.setText(getTranslation("policies.sentence.back"));
        back.setAriaLabel(getTranslation("policies.sentence.back.named", name));
        back.addClickListener(click -> sayAsShipped());
        var row = new Div(save, back);
        row.addClassName("button-row");
        add(row, told);
        refresh();
    }

    private TextArea field(String label, String name, Locale language) {
        var field = new TextArea(getTranslation(label));
        field.setAriaLabel("%s: %s".formatted(name, getTranslation(label)));
        field.setHelperText(
                sentence.places().isEmpty()
                        ? getTranslation("policies.sentence.noPlaces")
                        : getTranslation("policies.sentence.places", String.join(", ", sentence.places())));
        field.setMaxLength(FixedSentence.LONGEST);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setWidthFull();
        field.getElement().setAttribute("lang", language.getLanguage());
        var preview = SentenceCard.read("", language);
        preview.getElement().setAttribute("aria-live", "polite");
        field.addValueChangeListener(typed -> {
            field.setInvalid(false);
            preview.setText(SampleNames.in(typed.getValue(), language));
        });
        var seen = new Paragraph(
                getTranslation(sentence.isToManager() ? "policies.preview.manager" : "policies.preview.employee"));
        seen.addClassName("sentence-label");
        add(field, seen, preview);
        return field;
    }

    private void save() {
        try {
            desk.word(sentence, new Worded(english.getValue(), german.getValue()));
            tell("policies.sentence.saved");
        } catch (NotToBeSaid notSo) {
            told.setText("");
            var field = notSo.language().equals(Locale.GERMAN) ? german : english;
            field.setErrorMessage(getTranslation("policies.notToBeSaid." + notSo.problem(), notSo.what()));
            field.setInvalid(true);
            field.focus();
        }
    }

    private void sayAsShipped() {
        desk.sayAsShipped(sentence);
        tell("policies.sentence.asShipped");
    }

    private void tell(String key) {
        refresh();
        told.setText(getTranslation(key));
        changed.run();
    }

    private void refresh() {
        var words = desk.words(sentence);
        english.setValue(words.english());
        german.setValue(words.german());
        english.setInvalid(false);
        german.setInvalid(false);
        back.setVisible(!words.equals(desk.shipped(sentence)));
    }
}
