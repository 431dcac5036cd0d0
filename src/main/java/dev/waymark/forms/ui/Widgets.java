package dev.waymark.forms.ui;

import dev.waymark.forms.CheckboxInput;
import dev.waymark.forms.ChoiceInput;
import dev.waymark.forms.DateInput;
import dev.waymark.forms.Input;
import dev.waymark.forms.NumberInput;
import dev.waymark.forms.SeveralInput;
import dev.waymark.forms.TextInput;

/** Which field an input gets. */
final class Widgets {

    private Widgets() {}

    static Widget of(Input input, Words words) {
        if (input instanceof TextInput text) {
            return new TextWidget(text, words);
        }
        if (input instanceof NumberInput number) {
            return new NumberWidget(number, words);
        }
        if (input instanceof DateInput date) {
            return new DateWidget(date, words);
        }
        if (input instanceof ChoiceInput choice) {
            return new ChoiceWidget(choice.options(), words, labels -> ChoiceFields.one(choice, labels));
        }
        if (input instanceof SeveralInput several) {
            return new ChoiceWidget(several.options(), words, labels -> ChoiceFields.several(several, labels));
        }
        if (input instanceof CheckboxInput) {
            return new CheckboxWidget();
        }
        throw new IllegalStateException(
                "No field for inputs of the type " + input.head().type());
    }
}
